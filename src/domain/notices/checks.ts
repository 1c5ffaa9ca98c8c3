import { countWorkingDays, isTrueDay } from '../calendar.ts';
import type { Fault, Problem } from '../problem.ts';
import type { Notice } from './schema.ts';
import type { WrittenNotice } from './written.ts';

/** Working days that readers have to prepare for planned work. */
const ENOUGH_DAYS = 5;

/** What is announced begins before it ends, and the file says when it was written. Planned work is announced in good time. */
export function checkNotice(notice: WrittenNotice, today: string): Problem[] {
  const { file, id, at, data } = notice;
  const { grade, from, until } = data;
  const isNamed = isTrueDay(id.slice(0, 10)) && /^.{10}-[a-z\d]/.test(id);
  // What is over cannot be announced better any more.
  const late = isNamed && grade && from && (until ?? from).slice(0, 10) >= today ? explainLateness({ grade, from }, id.slice(0, 10)) : undefined;
  return [
    ...(isNamed
      ? []
      : [
          {
            file,
            where: 'file name',
            message: `The name “${id}” does not begin with the day it was written.`,
            repair: 'Rename it, such as 2026-12-01-short-name.mdx.',
          },
        ]),
    ...(from !== undefined && until !== undefined && new Date(from) >= new Date(until)
      ? [{ file, ...at('until'), where: 'until', message: `It ends on ${until}, but begins on ${from}.`, repair: 'Correct “from” or “until”.' }]
      : []),
    ...(late ? [{ file, ...at('from'), where: 'from', ...late, severity: 'warning' as const }] : []),
  ];
}

/** Whether planned work leaves readers too little time to prepare. Both days are those of the place it is written for. */
export function explainLateness({ grade, from }: Pick<Notice, 'grade' | 'from'>, writtenOn: string): Fault | undefined {
  const days = countWorkingDays(writtenOn, from.slice(0, 10));
  if (grade !== 'planned' || days >= ENOUGH_DAYS) return undefined;
  return {
    message: `Planned work is announced ${days} working ${days === 1 ? 'day' : 'days'} ahead; readers need ${ENOUGH_DAYS} to prepare.`,
    repair: 'Let it begin later if it can wait; otherwise leave it as it is.',
  };
}
