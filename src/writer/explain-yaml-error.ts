/** What the YAML parser could not read, in a writer's words. */
import { type Document, isAlias, type LineCounter, visit, type YAMLError } from 'yaml';
import type { Fault, Problem } from '../domain/problem.ts';

/** After one mistake the rest is often misread, so only the first is told, besides those that disturb nothing else. */
export function explainYamlErrors(document: Document, lines: LineCounter, file: string): Problem[] {
  const all = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const told = all.filter(isHarmless);
  const first = all.find((error) => !isHarmless(error));
  const problem = (offset: number, fault: Fault) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, where: 'YAML', ...fault };
  };
  return [
    ...told.map((error) => problem(error.pos[0], explain(error))),
    ...(first && !told.some(isTab) ? [problem(startOf(first, document), explain(first))] : []),
    ...findReferences(document).map((offset) => problem(offset, REFERENCE)),
  ];
}

/** Mistakes that leave everything around them readable. */
export const isHarmless = (error: YAMLError) => error.code === 'DUPLICATE_KEY' || isTab(error);

const isTab = ({ code }: YAMLError) => code === 'TAB_AS_INDENT';

/** A quotation mark that is never closed is noticed where the text ends; what is shown is where it was opened. */
function startOf(error: YAMLError, document: Document): number {
  let start = error.pos[0];
  const end = isOpenQuote(error) ? start : undefined;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[1] === end) start = range[0];
    },
  });
  return start;
}

const isOpenQuote = ({ code, message }: YAMLError) => code === 'MISSING_CHAR' && message.startsWith('Missing closing');

/** `&name` and `*name` would repeat a part of the file elsewhere; here they are texts that lack their quotation marks. */
function findReferences(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

const OPEN_QUOTE = {
  message: 'A quotation mark is opened here and not closed.',
  repair: 'Close it; a text with an apostrophe needs double quotation marks around it.',
};

const REFERENCE = { message: 'A text cannot begin with & or *.', repair: 'Put quotation marks around the text.' };

function explain(error: YAMLError): Fault {
  if (isOpenQuote(error)) return OPEN_QUOTE;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'The line begins with a tab.', repair: 'Use spaces instead, two for each step.' };
    case 'DUPLICATE_KEY':
      return { message: 'This key stands here twice.', repair: 'Remove one of the two.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'There are two colons on this line, or the next one begins further in.',
        repair: "Put quotation marks around the text (key: 'text: more text'), or begin the next line below this one.",
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return { message: 'The colon after a key is missing, or has no space after it.', repair: 'Write “key: value”, with a space after the colon.' };
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? { message: 'A bracket is opened above and not closed.', repair: 'Close every [ with ] and every { with }.' }
        : { message: 'The line is indented wrongly.', repair: 'Begin it exactly below its neighbours, with spaces.' };
    case 'BAD_SCALAR_START':
      return { message: 'A text cannot begin with this sign.', repair: 'Put quotation marks around the text.' };
    case 'TAG_RESOLVE_FAILED':
      return { message: 'A text cannot begin with an exclamation mark.', repair: 'Put quotation marks around the text.' };
    case 'MULTIPLE_DOCS':
      return { message: 'A line “---” divides the file.', repair: 'Remove that line.' };
    default:
      return {
        message: 'This line cannot be read.',
        repair: 'Write “key: value” or “- entry”; a text with an apostrophe or other signs needs double quotation marks around it.',
      };
  }
}
