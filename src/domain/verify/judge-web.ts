/** Links and hosts. What the browser would open decides, and it must be what the reader sees. */
import { judgeStoreLink } from './judge-app.ts';
import { accountOf, bareHost, type KnownContacts } from './known-contacts.ts';
import { allowedDifferences, findName, isNear, skeleton } from './look-alike.ts';
import { NUMBER_LINKS, SHORTENERS } from './other-services.ts';
import { compareNumber, digitsOf } from './phone-number.ts';
import { decodeHost } from './punycode.ts';
import { type Judgement, lookAlike, notListed, official, unreadable } from './verdict.ts';

export function judgeWeb(text: string, known: KnownContacts): Judgement {
  if (/^[\\/?]/.test(text)) return unreadable('malformed', text);
  const opened = open(text);
  if (!opened) return disguised(text, known) ?? unreadable('malformed', text);
  const { url, authority, rest } = opened;
  if (!/^https?:$/.test(url.protocol)) return unreadable('other-scheme', text);
  const host = bareHost(url.hostname);
  if (/^[\d.]+$|^\[/.test(host)) return unreadable('ip-address', text);
  if (!host.includes('.')) return unreadable('malformed', text);
  if (url.username || url.password || authority.includes('@')) {
    return findName(readable(text), known.names, false) ? lookAlike('before-at', text) : notListed('not-on-list', text);
  }
  if (authority.includes('\\') || /\\[^\\/]*[.@]/.test(rest)) return disguised(text, known) ?? unreadable('malformed', text);
  const isPlain = isPlainlyWritten(text, url);
  const found = findEntry(host, url, text, known);
  if (found) {
    if (!isPlain && /(?!\p{ASCII})\p{L}/u.test(authority)) return lookAlike('letters', text);
    if (!isPlain) return unreadable(/[^\p{ASCII}]/u.test(text) ? 'odd-characters' : 'malformed', text);
    if (url.port) return notListed('odd-port', text);
    return carriesLink(rest.replace(`=${found.entry?.value}`, '=')) ? unreadable('carries-link', text) : found;
  }
  return judgeForeign(host, url, text, known);
}

/** An entry of the list on this host; on a host of others only its very page. */
function findEntry(host: string, url: URL, text: string, known: KnownContacts): Judgement | undefined {
  const own = known.hosts.get(host) ?? (host === known.domain ? known.list.entries.find(({ id }) => id === 'website') : undefined);
  if (own) return official('listed-web', text, own);
  const path = url.pathname.replace(/\/$/, '');
  // Accounts are the same in capitals; longer addresses may not be.
  const isSame = (ours: string) => ours === path || (/^\/[^/]+$/.test(ours) && ours.toLowerCase() === path.toLowerCase());
  const page = known.pages.find((candidate) => candidate.host === host && isSame(candidate.path));
  const isAsSeen = page && !/\/\.{1,2}(?:\/|$)|\/\/|%/.test(text.replace(/^https?:\/\//i, '').replace(/[?#].*/s, ''));
  return page && isAsSeen ? official(page.entry.id === 'social' ? 'listed-account' : 'listed-web', text, page.entry) : judgeStoreLink(host, url, text, known);
}

function judgeForeign(host: string, url: URL, text: string, known: KnownContacts): Judgement {
  if (host.endsWith(`.${known.domain}`)) return notListed('own-subdomain', text);
  if (isShortener(host)) return unreadable('short-link', text);
  if (NUMBER_LINKS.has(host)) {
    const number = digitsOf(url.pathname + url.search);
    const hotline = known.list.entries.find(({ id }) => id === 'hotline');
    const outcome = hotline && number.length >= 7 ? compareNumber(`+${number}`, hotline.value) : 'other';
    if (outcome === 'same') return notListed('other-service', text);
    if (outcome === 'near') return lookAlike('near-number', text);
  }
  const shown = decodeHost(host);
  const isForeignWriting = /[^\p{ASCII}]/u.test(shown) || /[^\p{ASCII}]/u.test(text);
  const inHost = findName(shown, known.names, true) ?? nearDomain(shown, known);
  if (inHost) return lookAlike(isForeignWriting ? 'letters' : inHost === 'name' ? 'name-elsewhere' : 'near', text);
  const account = accountOf(url.pathname.replace(/\/$/, ''));
  const isSocialHost = known.pages.some((page) => page.host === host);
  if (isSocialHost && known.names.some((name) => isNear(skeleton(account), skeleton(name)))) return lookAlike('near', text);
  return findName(readable(url.pathname + url.search + url.hash), known.names, false) ? lookAlike('name-elsewhere', text) : notListed('not-on-list', text);
}

/** Our whole domain with a sign changed: `gopay-example`, `gopayexample.com`, for names too short to be looked for by themselves. */
function nearDomain(host: string, { domain }: KnownContacts): 'near' | undefined {
  const ours = skeleton(domain);
  return skeleton(host) === ours || (allowedDifferences(ours) > 0 && skeleton(host).replace(/[.-]/g, '').includes(ours.replace(/[.-]/g, '')))
    ? 'near'
    : undefined;
}

/** A link that no browser opens as it stands, or whose writing hides where it leads: it tricks when our name is in it. */
function disguised(text: string, known: KnownContacts): Judgement | undefined {
  const isTrick = /[\\@%]|[^\p{ASCII}]/u.test(text) && /[.。．｡].*[.。．｡]/u.test(text);
  return isTrick && findName(readable(text), known.names, false) ? lookAlike('name-elsewhere', text) : undefined;
}

function open(text: string): { url: URL; authority: string; rest: string } | undefined {
  const isHostAndPort = /^[^:/?#@\\]+\.[^:/?#@\\]+:\d/.test(text);
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(text) && !isHostAndPort;
  try {
    const url = new URL(hasScheme ? text : `https://${text}`);
    const behind = (hasScheme ? text.slice(text.indexOf(':') + 1) : text).replace(/^[\\/]+/, '');
    const end = behind.search(/[/?#\\]/);
    return { url, authority: end < 0 ? behind : behind.slice(0, end), rest: end < 0 ? '' : behind.slice(end) };
  } catch {
    return undefined;
  }
}

/** The host stands in the text letter by letter as the browser opens it, in plain letters, behind a plain beginning. */
function isPlainlyWritten(text: string, url: URL): boolean {
  const host = /^(?:https?:\/\/)?([a-z\d.-]+)(?::\d+)?(?:[/?#]|$)/i.exec(text)?.[1];
  return /^[\x21-\x7e]+$/.test(text) && !/[\\<>"^`{|}]/.test(text) && host?.toLowerCase() === url.hostname;
}

/** Another address behind ours: our page may be made to send the reader on. */
function carriesLink(rest: string): boolean {
  const plain = readable(readable(rest));
  const behind = /[?#].*/s.exec(plain)?.[0] ?? '';
  const hasHost = plain.split(/[/?#]/).some((part) => /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(part) && !FILE.test(part));
  return hasHost || /https?:|\/\/|\\|@|www\./i.test(plain) || /[a-z\d-]\.[a-z]{2}/i.test(behind) || /(?:^|[=&?#])(?:javascript|data):/i.test(plain);
}

/** Ends of files, which are no hosts. */
const FILE = /\.(?:html?|php|aspx?|jsp|pdf|apk|txt|xml|json|js|css|png|jpe?g|svg|ico)$/i;

const isShortener = (host: string) => host.split('.').some((_, index, labels) => SHORTENERS.has(labels.slice(index).join('.')));

/** Percent signs read as what they stand for; as they are where they stand for nothing. */
export function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
