import { nextDay } from '../calendar.ts';
import type { Problem } from '../problem.ts';
import { factOn, periodsOf } from './periods.ts';
import { type DatedFact, FACT_GROUPS } from './schema.ts';
import type { WrittenFacts, WrittenWallet } from './written.ts';

/** A figure that changes has one value on every day: periods follow each other without a gap, and one of them holds today. */
export function checkPeriods(wallets: readonly WrittenWallet[], today: string): Problem[] {
  return wallets.flatMap(({ facts }) =>
    FACT_GROUPS.flatMap((group) => {
      const file = facts[group];
      return file ? Object.entries(file.data).flatMap(([key, fact]) => (fact ? checkFact(key, fact, file, today) : [])) : [];
    }),
  );
}

function checkFact(key: string, fact: DatedFact, { file, at }: WrittenFacts, today: string): Problem[] {
  const place = (index: number) => ({ file, ...(Array.isArray(fact) ? at(key, index) : at(key)), where: key });
  const periods = periodsOf(fact);
  const wrong = periods.flatMap(({ from, until }, index) => {
    if (from !== undefined && until !== undefined && from > until) {
      return [{ ...place(index), message: `The period ends on ${until}, before it begins on ${from}.`, repair: 'Correct “from” or “until”.' }];
    }
    const before = periods[index - 1];
    return before ? checkNeighbours(before.until, from, place(index)) : [];
  });
  if (wrong.length > 0 || factOn(today, fact)) return wrong;
  return [
    {
      ...place(0),
      message: `No value of “${key}” holds today, ${today}.`,
      repair: 'Add the value that holds today, or correct “from” and “until”.',
    },
  ];
}

function checkNeighbours(until: string | undefined, from: string | undefined, place: Pick<Problem, 'file' | 'line' | 'column' | 'where'>): Problem[] {
  if (until === undefined || from === undefined) {
    return [{ ...place, message: 'Two periods have no border.', repair: 'Give the earlier one “until” and the later one “from”, the day after.' }];
  }
  const wanted = nextDay(until);
  if (from === wanted) return [];
  const message = from > wanted ? `Nothing holds between ${until} and ${from}.` : `The period begins on ${from}, but the one before it lasts until ${until}.`;
  return [{ ...place, message, repair: `Write “from: '${wanted}'”, or correct “until” of the one before.` }];
}
