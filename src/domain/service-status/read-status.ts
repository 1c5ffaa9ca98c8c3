/** As Statuspage names them: everything works, partly or largely disturbed, down, being worked on. */
export const SERVICE_STATES = ['none', 'minor', 'major', 'critical', 'maintenance'] as const;

/** A reader's clock may be wrong by an hour; what comes from further ahead is no answer. */
const SOONEST = 3_600_000;

/**
 * What a status page says in the form of Statuspage, `{ page: { updated_at }, status: { indicator } }`, which other makers' pages use too.
 * Its own words are never shown, so nothing else of it is read.
 * @returns undefined for everything that is not certainly such an answer.
 */
export function readStatus(answer: unknown, now: number): ServiceStatus | undefined {
  const { page, status } = Object(answer) as Partial<Record<'page' | 'status', unknown>>;
  const { updated_at: updatedAt } = Object(page) as { updated_at?: unknown };
  const { indicator } = Object(status) as { indicator?: unknown };
  const state = SERVICE_STATES.find((known) => known === indicator);
  const updated = typeof updatedAt === 'string' ? Date.parse(updatedAt) : Number.NaN;
  return state && updated <= now + SOONEST ? { state, updated } : undefined;
}

export interface ServiceStatus {
  state: (typeof SERVICE_STATES)[number];
  /** When it last changed, in milliseconds. */
  updated: number;
}
