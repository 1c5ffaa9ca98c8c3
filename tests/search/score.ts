/** Labelled queries, and how well a search does on them. */
import { readFileSync } from 'node:fs';
import { idOf, type Outcome } from './ask.ts';

/** A file without ids holds queries that nothing here answers. */
export function readQueries(file: string): LabelledQuery[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as Partial<LabelledQuery>[]).map(({ q = '', type = '', ids = [] }) => ({ q, type, ids }));
}

/** @param answered every query with what the search made of it. */
export function score(answered: readonly Answered[]): Score {
  const ranks = answered.map(rankOf);
  const share = (count: number) => count / (answered.length || 1);
  return {
    queries: answered.length,
    first: share(ranks.filter((rank) => rank === 1).length),
    inThree: share(ranks.filter((rank) => rank <= 3).length),
    meanReciprocalRank: share(ranks.reduce((sum, rank) => sum + 1 / rank, 0)),
    nothing: share(answered.filter(({ outcome }) => outcome.paths.length === 0).length),
    sure: share(answered.filter(({ outcome }) => outcome.state === 'ok').length),
  };
}

/** The place of the first accepted answer, counted from 1; infinite when there is none. */
export function rankOf({ query, outcome }: Answered): number {
  const place = outcome.paths.findIndex((path) => query.ids.includes(idOf(path)));
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

/** One line of a file of queries: what is typed, of which kind it is, and the ids of every article that answers it. */
export interface LabelledQuery {
  q: string;
  type: string;
  ids: string[];
}

export interface Answered {
  query: LabelledQuery;
  outcome: Outcome;
}

/** Shares from 0 to 1. */
export interface Score {
  queries: number;
  first: number;
  inThree: number;
  meanReciprocalRank: number;
  nothing: number;
  sure: number;
}
