import type { Notice } from './schema.ts';

/** Whether a notice still concerns readers. `now` is any moment that `Date` understands. */
export function isCurrent({ until }: Pick<Notice, 'until'>, now: Date): boolean {
  return now < new Date(until);
}
