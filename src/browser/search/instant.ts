/** The answers with readers' own words, fetched once: ranks from the first keystroke. */
import type { SearchIndex } from '../../domain/search/index-file.ts';
import { createRanking, type Found } from '../../domain/search/rank.ts';

let ranking: Promise<(query: string) => Found> | undefined;

/** Rejects when the file cannot be read; the next call tries again. */
export function loadRanking(address: string): Promise<(query: string) => Found> {
  ranking ??= fetchRanking(address);
  ranking.catch(() => (ranking = undefined));
  return ranking;
}

async function fetchRanking(address: string): Promise<(query: string) => Found> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return createRanking((await response.json()) as SearchIndex);
}
