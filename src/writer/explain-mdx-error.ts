/** Turns the parser's messages, such as `3:7: Unexpected …`, into a writer's words. */
import { explainUnknownTag, TAG_NAMES } from '../domain/articles/checks/tags.ts';
import type { Problem } from '../domain/problem.ts';

/** The problem, and the offsets of the signs to blank out so that reading can go on. */
export function explainMdxError(error: string, text: string, file: string): { problem: Problem; blanks: number[] } {
  const offset = findOffset(/(\d+):(\d+): /, error, text);
  const { fault, where, blanks } = explain(error, text, offset);
  return { problem: { file, line: lineAt(blanks[0] ?? offset, text), where, ...fault }, blanks };
}

function explain(error: string, text: string, offset: number): Explanation {
  const [, closing] = /closing tag `<\/([^>`]*)>`/.exec(error) ?? [];
  const [, opening] = /closing tag for `<([^>`]*)>`/.exec(error) ?? [];
  const unknown = [opening, closing].find((name) => name !== undefined && !TAG_NAMES.includes(name));
  const openedAt = findOffset(/\((\d+):(\d+)\)/, error, text);

  if (unknown !== undefined) {
    const both = unknown === opening ? [openedAt, offset] : [offset, openedAt];
    return { where: `<${unknown}>`, fault: explainUnknownTag(unknown), blanks: closing && opening ? both : [offset] };
  }
  if (closing !== undefined && opening !== undefined) {
    return {
      where: `<${opening}>`,
      fault: {
        message: `<${opening}> is not closed before </${closing}>.`,
        repair: `Write </${opening}> on a line of its own at the end of its text.`,
      },
      blanks: [openedAt],
    };
  }
  if (closing !== undefined) {
    return {
      where: `</${closing}>`,
      fault: {
        message: `</${closing}> closes a tag that was not opened.`,
        repair: `Remove it, or write <${closing}> on a line of its own before the text.`,
      },
      blanks: [offset],
    };
  }
  if (opening !== undefined) {
    return {
      where: `<${opening}>`,
      fault: { message: `<${opening}> is not closed.`, repair: `End it with />, or write </${opening}> on a line of its own after its text.` },
      blanks: [offset],
    };
  }
  if (/brace|expression/.test(error)) {
    return {
      where: '{ }',
      fault: { message: 'Braces cannot be used in articles.', repair: 'Remove the brace. A wallet’s figure is inserted with <Fact id="…" />.' },
      blanks: signBefore('{', offset, text),
    };
  }
  if (text.startsWith('<!', offset)) {
    return { where: '<!', fault: { message: 'Comments cannot be used in articles.', repair: 'Remove it from “<!” to “>”.' }, blanks: [offset] };
  }
  return {
    where: '<',
    fault: {
      message: 'What begins with “<” here is not a tag.',
      repair: 'Write &lt; for the sign itself and [words](https://…) for a link; a tag’s values stand in straight quotation marks: <Fact id="…" />.',
    },
    blanks: signBefore('<', offset, text),
  };
}

function signBefore(sign: string, offset: number, text: string): number[] {
  const found = text.lastIndexOf(sign, offset);
  return found < 0 ? [] : [found];
}

function findOffset(pattern: RegExp, error: string, text: string): number {
  const [, line = '1', column = '1'] = pattern.exec(error) ?? [];
  const before = text.split('\n').slice(0, Number(line) - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + Number(column) - 1;
}

const lineAt = (offset: number, text: string) => text.slice(0, offset).split('\n').length;

interface Explanation {
  where: string;
  fault: Pick<Problem, 'message' | 'repair'>;
  /** The first is where the mistake stands. */
  blanks: number[];
}
