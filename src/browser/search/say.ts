/** The outcome of a search in one line, seen and heard: what was understood, and what was found. */
import { fill, fillPlural } from '../../domain/ui-text/fill.ts';
import type { Step } from './answer-query.ts';

export function sayOutcome(step: Step, query: string): string {
  const { texts, meant } = step.found;
  const outcome = sayFound(step, query);
  return meant === undefined ? outcome : `${fill(texts.understood, { meant })} · ${outcome}`;
}

function sayFound({ state, found: { texts, code, results } }: Step, query: string): string {
  if (code) {
    const help = fill(code.isKnown ? texts.code : texts.unknownCode, { code: code.code });
    return code.isSample ? `${help} (${texts.sample})` : help;
  }
  if (state === 'empty') return fill(texts.empty, { query });
  return state === 'unsure' ? texts.unsure : fillPlural(texts.found, results.length, document.documentElement.lang);
}
