import { toDay } from '../calendar.ts';

/**
 * What an operator sets from outside, all optional.
 * @param environment usually `process.env`.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const wallet = environment['WALLET'] || 'gopay';
  return {
    wallet,
    siteUrl: environment['SITE_URL'] || `https://help.${wallet}.example`,
    outDir: environment['OUT_DIR'] || 'dist',
    isRelease: environment['RELEASE'] === '1',
    contentRoot: environment['CONTENT_ROOT'] || '.',
    isOffline: environment['OFFLINE'] !== 'off',
  };
}

export interface Settings {
  /** `WALLET`: the folder in `content/wallets/` that the site is built for. */
  wallet: string;
  /** `SITE_URL`: the public address, without a path. The default is a reserved name that can never be somebody's. */
  siteUrl: string;
  /** `OUT_DIR`: where the built site lies. */
  outDir: string;
  /** `RELEASE=1`: the site goes to customers, so a sample counts as nobody's contact. */
  isRelease: boolean;
  /** `CONTENT_ROOT`: the folder that holds `content/`. */
  contentRoot: string;
  /** `OFFLINE`: `off` gives a site without a service worker, and takes it from every device that has it. */
  isOffline: boolean;
}

/**
 * The moment the site speaks of as now: which figures hold, which notices are over, which reviews are overdue.
 * `SOURCE_DATE_EPOCH`, in seconds, sets it, so that a build can be repeated or tried for another day; otherwise it is `now`.
 */
export function buildMoment(environment: Readonly<Record<string, string | undefined>>, now: Date): Date {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  const moment = new Date(epoch && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : now);
  return Number.isNaN(moment.getTime()) ? now : moment;
}

/** The day of that moment in UTC, `yyyy-mm-dd`. */
export function buildDay(environment: Readonly<Record<string, string | undefined>>, now: Date): string {
  return toDay(buildMoment(environment, now));
}
