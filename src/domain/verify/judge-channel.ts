/**
 * Says whether a contact that claims to be the wallet is on the official list. It fails closed: only what equals an entry letter
 * by letter, still holds on this day and can lead nowhere else is official; what cannot be read cannot be confirmed.
 */
import { findHidden } from '../characters.ts';
import { judgePackage } from './judge-app.ts';
import { judgeEmail } from './judge-email.ts';
import { judgeWeb } from './judge-web.ts';
import { accountOf, type KnownContacts, readList } from './known-contacts.ts';
import { findName } from './look-alike.ts';
import { EXTENSION, SERVICE_WORDS } from './other-services.ts';
import { compareNumber, digitsOf, isNumber } from './phone-number.ts';
import { type Channel, readChannels, strip } from './read-channel.ts';
import { type Judgement, lookAlike, notListed, type OfficialList, official, unreadable, worst } from './verdict.ts';

/** Nobody pastes more than a message; what is longer is not read. */
const LONGEST = 2000;
/** Digits of a number that is shown beside its answer; the shortest service numbers have five. */
const FEWEST_SHOWN = 5;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** @param today the day on the reader's clock, `yyyy-mm-dd`. */
export function judgeChannel(input: string, list: OfficialList, today: string): Judgement {
  const text = input.trim();
  if (text.length > LONGEST) return unreadable('too-long', '');
  const known = readList(list, today);
  if (findHidden(text.replaceAll('\r\n', '\n'))) return judgeHidden(text, known);
  const { channels, isMessage } = readChannels(text);
  const judgement = worst([...channels.map((channel) => judgeOne(channel, known)), ...judgeSender(text, known)]);
  if (!judgement) return judgeAccount(text, known) ?? unreadable(/^[+(*]?\d/.test(text) ? 'odd-number' : 'no-channel', '');
  return judgement.verdict === 'official' ? confirm(judgement, text, isMessage, known) : judgement;
}

function judgeOne(channel: Channel, known: KnownContacts): Judgement {
  const { kind, text } = channel;
  if (kind === 'phone') return judgePhone(channel, known);
  // Chinese has no blank after a contact either, but what stands there might belong to it.
  const [, before] = /^([\x21-\x7e]+)\p{Script=Han}+$/u.exec(text) ?? [];
  if (before && judgeOne({ kind, text: before }, known).verdict === 'official') return unreadable('odd-characters', text);
  if (kind === 'email') return judgeEmail(text, known);
  if (kind === 'handle') return judgeHandle(text, known);
  return kind === 'app' ? judgePackage(text, known) : judgeWeb(text, known);
}

function judgePhone({ text, behind = '', isMixed = false }: Channel, { list }: KnownContacts): Judgement {
  if (/[;,x#*转轉]|ext|分机|分機/i.test(text) && isMixed) return unreadable('extension', text);
  if (isMixed || !isNumber(text)) return unreadable('odd-number', text);
  if (EXTENSION.test(behind)) return unreadable('extension', text);
  const numbers = list.entries.filter(({ id }) => id === 'hotline');
  const compared = numbers.map((entry) => ({ entry, outcome: compareNumber(text, entry.value) }));
  const same = compared.find(({ outcome }) => outcome === 'same');
  if (same) return official('listed-phone', text, same.entry);
  if (compared.some(({ outcome }) => outcome === 'near')) return lookAlike('near-number', text);
  if (compared.some(({ outcome }) => outcome === 'part')) return unreadable('part-number', text);
  // So few may be a code, which must not be shown again.
  return notListed(numbers.length > 0 ? 'not-on-list' : 'no-phone', digitsOf(text).length < FEWEST_SHOWN ? '' : text);
}

function judgeHandle(text: string, { pages, names }: KnownContacts): Judgement {
  const seen = `@${text}`;
  const page = pages.find(({ entry, path }) => entry.id === 'social' && accountOf(path) === text.toLowerCase());
  if (page && /^[a-z\d._-]+$/i.test(text)) return official('listed-account', seen, page.entry);
  const found = findName(text, names, true);
  if (found) return lookAlike(/[^\p{ASCII}]/u.test(text) ? 'letters' : found === 'name' ? 'name-elsewhere' : 'near', seen);
  return notListed('not-on-list', seen);
}

/** `微信号 gopay_kefu`: the name of another service, and somebody's account there without an @. */
function judgeAccount(text: string, { names }: KnownContacts): Judgement | undefined {
  const [account] = SERVICE_WORDS.test(text) ? (/[a-z\d][\w-]{3,}/i.exec(text.replace(SERVICE_WORDS, ' ')) ?? []) : [];
  if (account === undefined) return undefined;
  return findName(account, names, true) ? lookAlike('name-elsewhere', account) : notListed('other-service', account);
}

/** `GoPay Support <x@elsewhere>`: what a mail program shows is written by the sender. */
function judgeSender(text: string, { names, domain }: KnownContacts): Judgement[] {
  const [, shown = '', address = ''] = /^([^<>]{1,200})<([^<>@]+@[^<>@]+)>$/s.exec(text) ?? [];
  const isOurs = strip(shown.trim()) !== '' && (findName(shown, names, true) || shown.includes('@'));
  const isForeign = address.toLowerCase().split('@')[1] !== domain;
  return isOurs && isForeign ? [lookAlike('display-name', text)] : [];
}

/** Something hides between the letters: never official, and an imitation when the rest is ours. */
function judgeHidden(text: string, known: KnownContacts): Judgement {
  const rest = text.replace(HIDDEN, '');
  const { channels } = readChannels(rest);
  const isOurs = channels.some(({ kind, text: part }) => kind !== 'phone' && findName(part, known.names, true));
  return isOurs ? lookAlike('hidden-characters', rest) : unreadable('hidden-characters', rest);
}

/** What would make an official contact none: an old list, a sample, another service, a text broken in the wrong place. */
function confirm(judgement: Judgement, text: string, isMessage: boolean, { today, list }: KnownContacts): Judgement {
  const { entry, seen, reason } = judgement;
  if (!entry) return unreadable('no-channel', seen);
  if (list.isRelease && entry.isSample) return notListed('unconfirmed', seen);
  if (entry.until < today) return unreadable('expired', seen);
  if (SERVICE_WORDS.test(text.replace(seen, ' @ '))) return notListed('other-service', seen);
  // Browsers leave out the breaks of an address: what stands on the next line may be its end.
  const lines = text.split(/[\r\n\t]+/);
  if (!/\s/.test(lines.join('')) && lines.some((line) => readChannels(line).channels.length === 0)) return unreadable('malformed', seen);
  return isMessage && reason !== 'listed-account' ? { ...judgement, reason: 'listed-in-message' } : judgement;
}
