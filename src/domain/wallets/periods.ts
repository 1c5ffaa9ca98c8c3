/** Figures that change on a known day. Days are `yyyy-mm-dd` and compared as texts. */
import type { DatedFact, Fact } from './schema.ts';

/** The figure of a day; undefined when no period holds it. The first and the last day of a period belong to it. */
export function factOn(day: string, fact: DatedFact): Fact | undefined {
  return periodsOf(fact).find(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until));
}

export function periodsOf(fact: DatedFact): readonly Fact[] {
  return Array.isArray(fact) ? fact : [fact];
}
