/** How sure the search may be that its first answer is what the reader meant. */
import type { Ranked } from './rank.ts';

/**
 * A logistic regression over what the ranking knows of its best answer, fitted on the labelled queries of `tests/search/queries`
 * against strings and questions of other topics (`npm run search:eval` shows how it does).
 */
const WEIGHTS = { constant: -8.08, nearest: 5.25, coverage: 3.13, unknown: -2.09, evidence: 2.09 };
/** Where less than one in twenty labelled queries is doubted and less than one in twenty others believed. */
const SURE = -0.84;
/** Below this an answer has nothing to do with the query: no labelled one is so low. */
const WORTH_SHOWING = -4;

/** Above 0: sure. Minus infinity when nothing was found. */
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
  return evidence - SURE;
}

/** Whether the best answer is at least a guess. */
export const isWorthShowing = (ranked: Ranked) => confidence(ranked) > WORTH_SHOWING;
