import { parseArgs } from 'node:util';
import { listPassages, listWords, type Passage } from '../../domain/style/passages.ts';
import { TAG_MARK } from '../../domain/articles/written.ts';
import { readSettings } from '../../domain/delivery/settings.ts';
import { LOCALES } from '../../domain/locales.ts';
import type { Problem } from '../../domain/problem.ts';
import { readContent } from '../read-content.ts';
import { readFiles } from '../read-files.ts';
import { report } from '../report.ts';

export const TYPOGRAPHY_HELP = 'npm run check:language          spelling, Markdown style and Chinese typography';

/** The gap between Han and Latin letters is made by the page's style sheet. */
const RULES = { 'space-word': 0, 'space-punctuation': 0, 'space-bracket': 0, 'space-backticks': 0, 'space-dash': 0, 'space-dollar': 0 };

/** Chinese texts as autocorrect would set them: full-width signs, no stray spaces. */
export async function checkTypography(args: readonly string[]): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  // Only this command needs it, and it brings a binary that not every machine has.
  const { formatFor, loadConfig } = await import('autocorrect-node');
  loadConfig(JSON.stringify({ rules: RULES }));
  const { files } = await readFiles(readSettings(process.env).contentRoot);
  const { articles, notices, ui, topics, troubleshooters } = readContent(files);
  const sources = [
    ...[...articles, ...notices].map((text) => ({ ...text, passages: listPassages(text) })),
    ...[...ui, ...topics, ...troubleshooters].map((words) => ({ ...words, passages: listWords(words) })),
  ];
  const problems = sources
    .filter(({ locale }) => LOCALES[locale].tag.startsWith('zh'))
    .flatMap(({ file, passages }) => passages.flatMap((passage) => judge(passage, (text) => formatFor(text, 'text')).map((fault) => ({ file, ...fault }))));
  console.log(report(problems, sources.length, 'text'));
  return problems.length > 0 ? 1 : 0;
}

function judge({ where, text, spotOf }: Passage, correct: (text: string) => string): Omit<Problem, 'file'>[] {
  const wanted = correct(text);
  if (wanted === text) return [];
  const offset = [...text].findIndex((character, index) => character !== [...wanted][index]);
  const from = Math.max(0, offset - 8);
  const show = (whole: string) =>
    whole
      .slice(from, offset + 12)
      .replaceAll(TAG_MARK, '…')
      .trim();
  return [{ ...spotOf(Math.max(0, offset)), where, message: `“${show(text)}” is not set as Chinese is.`, repair: `Write “${show(wanted)}”.` }];
}
