import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LanguageStatus, summarise } from '../../domain/articles/status.ts';
import { buildDay, readSettings } from '../../domain/delivery/settings.ts';
import { listUntranslated } from '../../domain/languages/fallback.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../../domain/locales.ts';
import { type Content, readContent } from '../read-content.ts';
import { readFiles } from '../read-files.ts';

export const STATUS_HELP = `npm run status                 how far each language is: complete, behind, missing, overdue for review; also written as JSON
npm run status -- --json       the same for programs`;

const FILE = '.cache/status.json';

/** Prints the table and writes it as JSON. Nothing in it is a mistake, so the exit code is 0. */
export async function status(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
  const { contentRoot } = readSettings(process.env);
  const today = buildDay(process.env, new Date());
  const content = readContent((await readFiles(contentRoot)).files);
  const languages = summarise(content.articles, LOCALE_IDS, today).map((language) => ({ ...language, words: listWords(language.locale, content) }));
  const json = JSON.stringify({ day: today, languages }, undefined, 2);
  await mkdir(join(contentRoot, '.cache'), { recursive: true });
  await writeFile(join(contentRoot, FILE), `${json}\n`);
  console.log(values.json ? json : `${describeStatus(languages)}\n\nWritten to ${FILE}`);
  return 0;
}

/** The places of words that a language shows in another one so far, such as `ui.search.title`. */
function listWords(locale: Locale, { ui, topics, troubleshooters }: Content): string[] {
  const files = [
    ...ui.map((file) => ({ ...file, name: 'ui' })),
    ...topics.map((file) => ({ ...file, name: 'topics' })),
    ...troubleshooters.map((file) => ({ ...file, name: `troubleshooters.${file.id}` })),
  ];
  const fallback = files.filter((file) => file.locale === LOCALES[locale].fallback);
  return fallback.flatMap(({ name, data }) => {
    const own = files.find((file) => file.name === name && file.locale === locale);
    return listUntranslated(own?.data, data).map((path) => [name, ...path].join('.'));
  });
}

/** The table, and below it what is to be done in each language. */
export function describeStatus(languages: readonly (LanguageStatus & { words: readonly string[] })[]): string {
  const header = ['Language', 'Complete', 'Behind', 'Missing', 'Review overdue', 'Words missing'];
  const rows = languages.map(({ locale, articles, complete, behind, missing, overdue, words }) => [
    `${locale}  ${LOCALES[locale].name}`,
    `${complete.length} of ${articles}`,
    behind.length,
    missing.length,
    overdue.length,
    words.length,
  ]);
  const lines = [header, ...rows].map((cells) =>
    cells
      .map((cell, index) => String(cell).padEnd([28, 12, 8, 9, 16, 0][index] ?? 0))
      .join('')
      .trimEnd(),
  );
  return [...lines, ...languages.flatMap(describeWork)].join('\n');
}

function describeWork({ locale, behind, missing, overdue, words }: LanguageStatus & { words: readonly string[] }): string[] {
  const lines = [
    ...behind.map(
      ({ id, file, significance, since, changes }) =>
        `  ${id} lacks ${changes.length === 1 ? `a ${significance} change` : `${changes.length} changes, ${significance} at the gravest,`} since ${since}: ${changes.join('; ')} (${file})`,
    ),
    ...(missing.length > 0 ? [`  to translate: ${missing.join(', ')}`] : []),
    ...(words.length > 0 ? [`  words still in another language: ${words.join(', ')}`] : []),
    ...(overdue.length > 0 ? [`  to compare with the app again: ${overdue.join(', ')}`] : []),
  ];
  return lines.length > 0 ? ['', locale, ...lines] : [];
}
