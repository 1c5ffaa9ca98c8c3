/** YAML → value, with the line of everything in it. What cannot be read is told in a writer's words. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import type { LineOf } from '../domain/written.ts';

export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  // The site's own reader makes dates of unquoted days; here they become dates too, so that the check can refuse them.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problems = [...explainErrors(document, file, lineAt), ...refuseReferences(document, file, lineAt)];
  const isBroken = problems.length > 0 && !document.errors.every(isHarmless);
  const value: unknown = isBroken || problems.some(({ where }) => where === REFERENCE) ? undefined : document.toJS();
  const lineOf = makeLineOf(document, lineAt);
  if (problems.length === 0 && !isKeyed(value)) {
    return {
      value: undefined,
      lineOf,
      problems: [{ file, line: 1, where: 'YAML', message: 'There are no keys here.', repair: 'Write lines such as “title: My title”.' }],
    };
  }
  return { value: isKeyed(value) ? value : undefined, problems, lineOf };
}

/** After one mistake the rest is often misread, so only the first is told, besides those that disturb nothing else. */
function explainErrors({ contents, errors, warnings }: Document, file: string, lineAt: LineAt): Problem[] {
  const all = [...errors, ...warnings];
  const first = all.find((error) => !isHarmless(error));
  return all
    .filter((error) => isHarmless(error) || error === first)
    .map((error) => ({ file, line: lineAt(startOf(error, contents)), where: 'YAML', ...explain(error) }));
}

const isHarmless = ({ code }: YAMLError) => code === 'DUPLICATE_KEY' || code === 'TAB_AS_INDENT';

function explain({ code, message }: YAMLError): Pick<Problem, 'message' | 'repair'> {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { message: 'The line begins with a tab.', repair: 'Use spaces instead, two for each step.' };
    case 'DUPLICATE_KEY':
      return { message: 'This key stands here twice.', repair: 'Remove one of the two.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'There are two colons on this line.',
        repair: "Put quotation marks around everything after the first one: key: 'text: more text'.",
      };
    case 'MISSING_CHAR':
      if (isUnclosedQuote(message))
        return { message: 'A quotation mark is opened here and never closed.', repair: 'Write the same mark at the end of the text.' };
      return { message: 'The colon after a key is missing.', repair: 'Write “key: value”, with a space after the colon.' };
    case 'MULTILINE_IMPLICIT_KEY':
      return { message: 'The colon after a key is missing, or has no space after it.', repair: 'Write “key: value”, with a space after the colon.' };
    case 'BAD_INDENT':
      return {
        message: 'The line is indented wrongly, or a bracket is not closed.',
        repair: 'Begin it below its neighbours, and close every [ with ] and every { with }.',
      };
    case 'BAD_SCALAR_START':
      return { message: 'A text cannot begin with this sign.', repair: 'Put quotation marks around the text.' };
    case 'MULTIPLE_DOCS':
      return { message: 'A line “---” divides the file.', repair: 'Remove that line.' };
    case 'TAG_RESOLVE_FAILED':
      return { message: 'A text cannot begin with an exclamation mark.', repair: 'Put quotation marks around the text.' };
    default:
      return {
        message: 'This line cannot be read.',
        repair: 'Compare it with the same line of another file; text with special signs needs quotation marks around it.',
      };
  }
}

const isUnclosedQuote = (message: string) => message.startsWith('Missing closing');

/** An open quotation mark is noticed at the end of the file; the writer is shown where it was opened: the last quoted text. */
function startOf(error: YAMLError, contents: Document['contents']): number {
  let start = error.pos[0];
  if (!isUnclosedQuote(error.message)) return start;
  visit(contents, { Scalar: (_, { type, range }) => void (type?.startsWith('QUOTE') && range && (start = range[0])) });
  return start;
}

const REFERENCE = 'YAML & *';

/** `&name` and `*name` would repeat a part of the file elsewhere; here they are texts that lack their quotation marks. */
function refuseReferences(document: Document, file: string, lineAt: LineAt): Problem[] {
  const offsets: number[] = [];
  visit(document, { Node: (_, node) => void ((isAlias(node) || node.anchor) && offsets.push(node.range?.[0] ?? 0)) });
  return offsets.map((offset) => ({
    file,
    line: lineAt(offset),
    where: REFERENCE,
    message: 'A text cannot begin with & or *.',
    repair: 'Put quotation marks around the text.',
  }));
}

function makeLineOf({ contents }: Document, lineAt: LineAt): LineOf {
  return (...path) => {
    let node: unknown = contents;
    let line = 1;
    for (const step of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
      const found: unknown = pair ? pair.key : isSeq(node) ? node.items[Number(step)] : undefined;
      if (!isNode(found) || !found.range) return line;
      line = lineAt(found.range[0]);
      node = pair ? pair.value : found;
    }
    return line;
  };
}

const isKeyed = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

type LineAt = (offset: number) => number;

interface ParsedYaml {
  /** Undefined when the text cannot be read. */
  value: object | undefined;
  problems: Problem[];
  lineOf: LineOf;
}
