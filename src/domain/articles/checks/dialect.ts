import type { Problem } from '../../problem.ts';
import type { AnyWrittenText } from '../written.ts';

/** By the first sign of what stands there. */
const REPAIRS: Readonly<Record<string, string>> = {
  ']': 'Write a link as [words](address), without a space between.',
  '*': 'Write **words** for bold, each pair of stars right beside its word.',
  '#': 'Write a space behind the # of a heading.',
};

/** A list in a list in a notice is eight; more cannot be read on a phone. */
const DEEPEST = 12;

/** Articles are words, not programs: nothing is computed in them, nothing is loaded, and what our pages do not have is not written. */
export function checkDialect({ file, body }: AnyWrittenText): Problem[] {
  return [
    ...body.braces.map(({ at, text }) => ({
      file,
      ...at,
      where: '{ }',
      message: `Braces cannot be used in articles: ${text}.`,
      repair: 'Remove them. A wallet’s figure is inserted with <Fact id="…" />.',
    })),
    ...body.programs.map(({ at, text }) => ({
      file,
      ...at,
      where: 'import/export',
      message: `A paragraph that begins with “${firstWord(text)}” is taken for a program.`,
      repair: 'Remove it, or begin the sentence with another word.',
    })),
    ...body.foreign.map(({ at, text }) => ({
      file,
      ...at,
      where: text,
      message: `“${text}” means nothing in our articles: readers would see it as it stands.`,
      repair: REPAIRS[text.charAt(0)] ?? 'Use <Notice kind="…"> for what is set apart, and a sentence of its own for a footnote.',
    })),
    ...(body.depth > DEEPEST
      ? [{ file, where: 'text', message: 'Lists or quotations stand too deep in each other.', repair: 'Make sections with headings of them.' }]
      : []),
  ];
}

const firstWord = (text: string) => text.split(/\s/, 1)[0];
