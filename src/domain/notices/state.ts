/** Whether a notice is shown, by the clock: of the build for what is written into the page, of the reader for what they see. */
import type { Notice } from './schema.ts';

/** `announced`: planned work that has not begun. `scheduled` and `over` are not shown. In the order in which a notice passes them. */
export const NOTICE_STATES = ['scheduled', 'announced', 'now', 'over'] as const;

/**
 * When a notice changes its state, in milliseconds. Planned work is shown from the day it was written, everything else while it lasts.
 * @param id begins with that day: `2026-12-01-night-work`.
 */
export function momentsOf({ grade, from, until }: Pick<Notice, 'grade' | 'from' | 'until'>, id: string): Moments {
  const begins = Date.parse(from);
  return [grade === 'planned' ? Math.min(Date.parse(id.slice(0, 10)), begins) : begins, begins, Date.parse(until)];
}

export function stateAt(moments: Moments, now: number): NoticeState {
  return NOTICE_STATES[moments.filter((moment) => moment <= now).length] as NoticeState;
}

/** Whether it concerns readers: it is going on, or they are to prepare for it. */
export const isShown = (state: NoticeState) => state === 'announced' || state === 'now';

export type NoticeState = (typeof NOTICE_STATES)[number];

/** When it is shown first, when it begins, when it ends. */
export type Moments = readonly number[];
