/** Apps: links to the two stores, and names of packages. */
import type { KnownContacts } from './known-contacts.ts';
import { findName } from './look-alike.ts';
import { type Judgement, lookAlike, notListed, official } from './verdict.ts';

/** A store's page; undefined on every other host. Another app under a name like ours is found by whoever judges the rest of the link. */
export function judgeStoreLink(host: string, url: URL, text: string, { list }: KnownContacts): Judgement | undefined {
  const entryOf = (id: 'android' | 'ios', value: string | undefined) => list.entries.find((entry) => entry.id === id && entry.value === value);
  const ids = url.searchParams.getAll('id');
  const isPlay = host === 'play.google.com' && url.pathname === '/store/apps/details' && ids.length === 1;
  const isAppStore = host === 'apps.apple.com';
  const entry = isPlay
    ? entryOf('android', ids[0])
    : isAppStore
      ? entryOf('ios', /^\/(?:[a-z]{2}\/)?app\/(?:[^/]+\/)?id(\d+)\/?$/.exec(url.pathname)?.[1])
      : undefined;
  return entry ? official('listed-app', text, entry) : undefined;
}

/** `com.alphapay.wallet`. */
export function judgePackage(text: string, { list, names }: KnownContacts): Judgement {
  const entry = list.entries.find(({ id, value }) => id === 'android' && value === text);
  if (entry) return official('listed-app', text, entry);
  const found = findName(text, names, true);
  return found ? lookAlike(found === 'name' ? 'name-elsewhere' : 'near', text) : notListed('not-on-list', text);
}
