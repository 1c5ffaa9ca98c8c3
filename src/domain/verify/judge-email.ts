import { judgeWeb, readable } from './judge-web.ts';
import type { KnownContacts } from './known-contacts.ts';
import { allowedDifferences, findName, skeleton } from './look-alike.ts';
import { decodeHost } from './punycode.ts';
import { editDistance } from '../edit-distance.ts';
import { type Judgement, lookAlike, notListed, official, unreadable } from './verdict.ts';

export function judgeEmail(text: string, known: KnownContacts): Judgement {
  const [address = '', query] = text.replace(/^mailto:/i, '').split(/\?(.*)/s);
  if (query !== undefined && /@|(?:^|[&;])(?:to|cc|bcc)=/i.test(readable(query))) return unreadable('carries-link', text);
  const isPlain = /^[a-z\d._%+-]+@[a-z\d.-]+$/i.test(address);
  const entry = known.list.entries.find(({ id, value }) => id === 'email' && value.toLowerCase() === address.toLowerCase());
  if (isPlain && entry) return official('listed-email', text, entry);
  const plain = address.normalize('NFKC').toLowerCase();
  const at = plain.lastIndexOf('@');
  const local = plain.slice(0, at);
  const domain = plain.slice(at + 1).replace(/\.$/, '');
  if (/[/?#:\\]/.test(domain)) return judgeWeb(address, known);
  if (local.includes('@')) return findName(plain, known.names, false) ? lookAlike('before-at', text) : unreadable('malformed', text);
  if (domain === known.domain) return judgeOwnDomain(local, address, known, text);
  if (!domain.includes('.')) return unreadable('malformed', text);
  if (domain.endsWith(`.${known.domain}`)) return notListed('own-subdomain', text);
  const shown = decodeHost(domain);
  const inDomain = findName(shown, known.names, true);
  if (inDomain) return lookAlike(/[^\p{ASCII}]/u.test(address + shown) ? 'letters' : inDomain === 'name' ? 'name-elsewhere' : 'near', text);
  return findName(local, known.names, true) ? lookAlike('before-at', text) : notListed('not-on-list', text);
}

/** Somebody at our own domain whom we do not name, or a name one slip away from one we do. */
function judgeOwnDomain(local: string, address: string, { list }: KnownContacts, text: string): Judgement {
  const ours = list.entries.flatMap(({ id, value }) => (id === 'email' ? [value.toLowerCase().split('@')[0] ?? ''] : []));
  if (ours.includes(local)) return /(?!\p{ASCII})\p{L}/u.test(address) ? lookAlike('letters', text) : unreadable('odd-characters', text);
  const isSlip = ours.some((name) => skeleton(name) === skeleton(local) || editDistance(local, name) <= allowedDifferences(name));
  if (isSlip) return lookAlike(/[^\p{ASCII}]/u.test(address) ? 'letters' : 'near', text);
  return /[^\p{ASCII}]/u.test(address) ? unreadable('odd-characters', text) : notListed('not-on-list', text);
}
