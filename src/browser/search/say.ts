/** The outcome of a search in one sentence, seen and heard. */
import { fill, fillPlural } from '../../domain/ui-text/fill.ts';
import type { Step } from './answer-query.ts';

/** @param count how many results are shown. */
export function sayOutcome({ state, found }: Step, query: string, count: number): string {
  const { texts, code } = found;
  if (code) {
    const help = fill(code.isKnown ? texts.code : texts.unknownCode, { code: code.code });
    return code.isSample ? `${help} (${texts.sample})` : help;
  }
  if (state === 'empty') return fill(texts.empty, { query });
  return state === 'unsure' ? texts.unsure : fillPlural(texts.found, count, document.documentElement.lang);
}
