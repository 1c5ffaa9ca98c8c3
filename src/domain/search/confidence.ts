/** How sure the search may be that its first answer is what the reader meant. */
import type { Ranked } from './rank.ts';
import { hasHan } from './tokens.ts';

/**
 * A logistic regression over what the ranking knows of its best answer, fitted on the labelled queries of `tests/search/queries`
 * against strings and questions of other topics (`npm run search:eval` shows how it does). `length` is there because the more a
 * reader tells, the less of it any one phrase can say.
 */
const WEIGHTS = { constant: -10.3, nearest: 8.8, coverage: 2.8, unknown: -11.4, evidence: 0.54, length: 2.24 };
/** Below this an answer has nothing to do with the query. What is right may stand low: of a country that we never name, all but “can I use it” is unknown. */
const WORTH_SHOWING = -12;

/** Above 0: sure. Minus infinity when nothing was found. Single letters and digits are a guess at best: they stand in everything. */
export function confidence({ answers: [best], views, sureFrom }: Ranked): number {
  if (!best) return Number.NEGATIVE_INFINITY;
  const total = views.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = views.filter(({ inAnswers }) => inAnswers.size === 0).reduce((sum, { weight }) => sum + weight, 0);
  const sureness =
    WEIGHTS.constant +
    WEIGHTS.nearest * best.nearest +
    WEIGHTS.coverage * best.coverage +
    WEIGHTS.unknown * (unknown / total) +
    WEIGHTS.evidence * best.evidence +
    WEIGHTS.length * Math.log(views.length) -
    sureFrom;
  const isBareLetters = views.every(({ concept }) => !hasHan(concept.text) && concept.text.length === 1);
  return isBareLetters ? Math.min(sureness, 0) : sureness;
}

/** Whether the best answer is at least a guess. */
export const isWorthShowing = (ranked: Ranked) => confidence(ranked) > WORTH_SHOWING;
