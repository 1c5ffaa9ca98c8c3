/** What the official list says, ready to be compared with: hosts, accounts, names, numbers. */
import { skeleton } from './look-alike.ts';
import type { OfficialEntry, OfficialList } from './verdict.ts';

export interface KnownContacts {
  list: OfficialList;
  /** The day on which the contact is judged, never before the list was built. */
  today: string;
  /** The wallet's own hosts, without `www.`: every address on them is its own. */
  hosts: ReadonlyMap<string, OfficialEntry>;
  /** The part of its own names that is its alone: `gopay.example`. */
  domain: string;
  /** Pages on hosts that belong to others: only the very page is the wallet's. */
  pages: readonly { host: string; path: string; entry: OfficialEntry }[];
  /** What imitators use: the wallet's name, the first part of its domain, its accounts. */
  names: readonly string[];
}

export function readList(list: OfficialList, today: string): KnownContacts {
  const website = list.entries.find(({ id }) => id === 'website');
  const domain = website ? bareHost(new URL(website.value).hostname) : '';
  const web = list.entries.filter(({ value }) => value.startsWith('https://')).map((entry) => ({ entry, url: new URL(entry.value) }));
  const isOwn = ({ entry, url: { hostname } }: (typeof web)[number]) => entry.id === 'help' || hostname === domain || hostname.endsWith(`.${domain}`);
  const own = web.filter(isOwn).reverse();
  const pages = web.filter((page) => !isOwn(page)).map(({ entry, url }) => ({ entry, host: bareHost(url.hostname), path: url.pathname.replace(/\/$/, '') }));
  const accounts = pages.flatMap(({ entry, path }) => (entry.id === 'social' ? [accountOf(path)] : []));
  const names = [list.wallet, domain.split('.')[0] ?? '', ...accounts].map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return {
    list,
    today: today < list.day ? list.day : today,
    hosts: new Map(own.map(({ entry, url }) => [bareHost(url.hostname), entry])),
    domain,
    pages,
    names: [...new Set(names)].filter((name) => skeleton(name).length >= 3),
  };
}

/** The name of the account at the end of `/gopay` or `/@gopay`. */
export const accountOf = (path: string) => (path.split('/').at(-1) ?? '').replace(/^@/, '').toLowerCase();

export const bareHost = (host: string) => host.replace(/\.$/, '').replace(/^www\./, '');
