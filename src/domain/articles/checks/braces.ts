import type { Problem } from '../../problem.ts';
import type { WrittenArticle } from '../written.ts';

/** Articles are words, not programs: nothing is computed in them and nothing is loaded. */
export function checkBraces({ file, body }: WrittenArticle): Problem[] {
  return [
    ...body.braces.map(({ line, text }) => ({
      file,
      line,
      where: '{ }',
      message: `Braces cannot be used in articles: ${text}.`,
      repair: 'Remove them. A wallet’s figure is inserted with <Fact id="…" />.',
    })),
    ...body.programs.map(({ line, text }) => ({
      file,
      line,
      where: 'import/export',
      message: `A paragraph that begins with “${firstWord(text)}” is taken for a program.`,
      repair: 'Remove it, or begin the sentence with another word.',
    })),
  ];
}

const firstWord = (text: string) => text.split(/\s/, 1)[0];
