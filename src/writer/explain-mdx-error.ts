/** Turns the parser's messages, such as `3:7: Unexpected …`, into a writer's words. */
import { explainUnknownTag, TAG_NAMES } from '../domain/articles/checks/tags.ts';
import type { Fault, Problem, Spot } from '../domain/problem.ts';

/** The problem, and the offsets of the signs to blank out so that reading can go on. */
export function explainMdxError(error: string, text: string, file: string): { problem: Problem; blanks: number[] } {
  const offset = findOffset(/(\d+):(\d+): /, error, text);
  const { fault, where, blanks } = explain(error, text, offset);
  return { problem: { file, ...spotAt(blanks[0] ?? offset, text), where, ...fault }, blanks };
}

function explain(error: string, text: string, offset: number): Explanation {
  const [, closing] = /closing tag `<\/([^>`]*)>`/.exec(error) ?? [];
  const [, opening] = /closing tag for `<([^>`]*)>`/.exec(error) ?? [];
  if (opening !== undefined && closing !== undefined) return explainCrossing(opening, closing, findOffset(/\((\d+):(\d+)\)/, error, text), offset);
  if (opening !== undefined) return { where: `<${opening}>`, fault: explainOpened(opening), blanks: [offset] };
  if (closing !== undefined) return { where: `</${closing}>`, fault: explainClosed(closing), blanks: [offset] };
  if (/brace|expression/.test(error)) return { where: '{ }', fault: BRACE, blanks: signBefore('{', offset, text) };
  if (text.startsWith('<!', offset)) return { where: '<!', fault: COMMENT, blanks: [offset] };
  return { where: '<', fault: NO_TAG, blanks: signBefore('<', offset, text) };
}

/** `</closing>` comes while `<opening>` is open: one of the two is misspelled, or the inner one was forgotten. */
function explainCrossing(opening: string, closing: string, openedAt: number, closedAt: number): Explanation {
  if (!isTag(opening)) return { where: `<${opening}>`, fault: explainUnknownTag(opening), blanks: [openedAt, closedAt] };
  if (!isTag(closing)) return { where: `</${closing}>`, fault: explainUnknownTag(closing), blanks: [closedAt, openedAt] };
  const fault = {
    message: `<${opening}> is not closed before </${closing}>.`,
    repair: `Write </${opening}> on a line of its own at the end of its text.`,
  };
  return { where: `<${opening}>`, fault, blanks: [openedAt] };
}

const isTag = (name: string) => TAG_NAMES.includes(name);

function explainOpened(name: string): Fault {
  if (!isTag(name)) return explainUnknownTag(name);
  return { message: `<${name}> is not closed.`, repair: `End it with />, or write </${name}> on a line of its own after its text.` };
}

function explainClosed(name: string): Fault {
  if (!isTag(name)) return explainUnknownTag(name);
  return { message: `</${name}> closes a tag that was not opened.`, repair: `Remove it, or write <${name}> on a line of its own before the text.` };
}

const BRACE: Fault = {
  message: 'Braces cannot be used in articles.',
  repair: 'Remove the brace. A wallet’s figure is inserted with <Fact id="…" />.',
};

const COMMENT: Fault = { message: 'Comments cannot be used in articles.', repair: 'Remove it from “<!” to “>”.' };

const NO_TAG: Fault = {
  message: 'What begins with “<” here is not a tag.',
  repair: 'Write &lt; for the sign itself and [words](https://…) for a link; a tag’s values stand in straight quotation marks: <Fact id="…" />.',
};

function signBefore(sign: string, offset: number, text: string): number[] {
  const found = text.lastIndexOf(sign, offset);
  return found < 0 ? [] : [found];
}

function findOffset(pattern: RegExp, error: string, text: string): number {
  const [, line = '1', column = '1'] = pattern.exec(error) ?? [];
  const before = text.split('\n').slice(0, Number(line) - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + Number(column) - 1;
}

function spotAt(offset: number, text: string): Spot {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface Explanation {
  where: string;
  fault: Fault;
  /** The first is where the mistake stands. */
  blanks: number[];
}
