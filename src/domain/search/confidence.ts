/** How sure the search may be that its first answer is what the reader meant. */
import type { Ranked } from './rank.ts';
import { hasHan } from './tokens.ts';

/**
 * A logistic regression over what the ranking knows of its best answer, fitted on the labelled queries of `tests/search/queries`
 * against strings and questions of other topics (`npm run search:eval` shows how it does).
 */
const WEIGHTS = { constant: -7.75, nearest: 3.73, coverage: 4.75, unknown: -5.15, evidence: 1.58 };
/**
 * Where less than one in twenty labelled queries is doubted and less than one in twenty others believed. Of a query in Han more
 * remains unknown, since it is compared pair by pair.
 */
const SURE = { inHan: -0.85, elsewhere: 0 };
/** Below this an answer has nothing to do with the query: no labelled one is so low. */
const WORTH_SHOWING = -8;

/** Above 0: sure. Minus infinity when nothing was found. Single letters and digits are a guess at best: they stand in everything. */
export function confidence({ answers: [best], views }: Ranked): number {
  if (!best) return Number.NEGATIVE_INFINITY;
  const total = views.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = views.filter(({ inAnswers }) => inAnswers.size === 0).reduce((sum, { weight }) => sum + weight, 0);
  const evidence =
    WEIGHTS.constant +
    WEIGHTS.nearest * best.nearest +
    WEIGHTS.coverage * best.coverage +
    WEIGHTS.unknown * (unknown / total) +
    WEIGHTS.evidence * best.evidence;
  const inHan = views.some(({ concept }) => hasHan(concept.text));
  const sureness = evidence - (inHan ? SURE.inHan : SURE.elsewhere);
  const isBareLetters = !inHan && views.every(({ concept }) => concept.text.length === 1);
  return isBareLetters ? Math.min(sureness, 0) : sureness;
}

/** Whether the best answer is at least a guess. */
export const isWorthShowing = (ranked: Ranked) => confidence(ranked) > WORTH_SHOWING;
