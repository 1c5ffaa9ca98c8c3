/** What the articles of a language promise to be found by. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { idOf, type Outcome } from './ask.ts';

export function readPromises(locale: string): Promised[] {
  return globSync(`content/articles/${locale}/*/*.mdx`)
    .toSorted()
    .map((file) => {
      const [, front = ''] = readFileSync(file, 'utf8').split(/^---$/m);
      const { mustFind = [], draft } = parse(front) as { mustFind?: string[]; draft: boolean };
      return { id: basename(file, '.mdx'), mustFind: draft ? [] : mustFind.map(String) };
    });
}

/** What is wrong with a promise: the article, the phrase, its rank, and what stood above it. Nothing when it was kept. */
export function explainBroken(id: string, phrase: string, { state, paths }: Outcome): string[] {
  const ids = paths.map(idOf);
  const place = ids.indexOf(id);
  if (state !== 'error' && place >= 0 && place < 3) return [];
  const above = (place < 0 ? ids : ids.slice(0, place)).join(', ') || 'nothing';
  const rank = place < 0 ? `is not found; there is ${above}` : `is number ${place + 1}, below ${above}`;
  return [`${id}: “${phrase}” ${state === 'error' ? 'could not be looked for: a part of the search was lost' : rank}`];
}

interface Promised {
  id: string;
  mustFind: string[];
}
