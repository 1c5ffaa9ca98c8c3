/** The official list: every contact of the wallet, as long as it may be relied on. */
import { addMonths } from '../calendar.ts';
import { listChannels } from '../wallets/channels.ts';
import type { Evidence, Wallet } from '../wallets/schema.ts';
import type { OfficialEntry, OfficialList } from './verdict.ts';

/**
 * @param day the day of the build, `yyyy-mm-dd`.
 * @param siteUrl where this site stands. Whoever checks a link to it should find it official; the reserved name of a site that has no place yet is nobody's.
 */
export function buildOfficialList({ profile, channels }: Wallet, isRelease: boolean, day: string, siteUrl: string): OfficialList {
  const entry = (id: OfficialEntry['id'], { value, source, checked }: Evidence & { value: string }): OfficialEntry => ({
    id,
    value,
    checked,
    until: addMonths(checked, profile.recheckMonths),
    isSample: source === 'sample',
  });
  const { android, ios } = profile.apps ?? {};
  return {
    wallet: profile.name,
    entries: [
      entry('website', profile.website),
      ...(new URL(siteUrl).hostname.endsWith('.example') ? [] : [entry('help', { value: siteUrl, source: 'operator', checked: day })]),
      ...listChannels(channels).map(({ id, channel }) => entry(id, channel.address)),
      ...(android ? [entry('android', android)] : []),
      ...(ios ? [entry('ios', ios)] : []),
    ],
    isRelease,
    day,
  };
}

/** The entries a reader is shown as official. */
export function shownEntries({ entries, isRelease }: OfficialList): OfficialEntry[] {
  return entries.filter(({ isSample }) => !(isRelease && isSample));
}

/** The list is as old as its oldest entry. */
export function listChecked(entries: readonly OfficialEntry[]): { checked: string; until: string } | undefined {
  const oldest = (key: 'checked' | 'until') => entries.map((entry) => entry[key]).reduce((first, next) => (next < first ? next : first));
  return entries.length > 0 ? { checked: oldest('checked'), until: oldest('until') } : undefined;
}
