import { isTrueDay } from '../calendar.ts';
import type { Problem } from '../problem.ts';
import type { WrittenNotice } from './written.ts';

/** What is announced begins before it ends, and the file says when it was written. */
export function checkNotice({ file, id, data: { from, until }, at }: WrittenNotice): Problem[] {
  return [
    ...(isTrueDay(id.slice(0, 10)) && /^.{10}-[a-z\d]/.test(id)
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
  ];
}
