/** Telephone numbers in a pasted text: which words belong to one, and what stands around it. */
import { digitsOf, plainDigits } from './phone-number.ts';
import type { Channel } from './read-channel.ts';

/** A number that begins with this word; undefined when none does. `used` is how many words it takes. */
export function readNumber(words: readonly string[], index: number): { channel: Channel; used: number } | undefined {
  const first = beginOf(words[index] ?? '');
  if (first === undefined) return undefined;
  let end = index + 1;
  while (end < words.length && !isEnd(words[end - 1] ?? '') && isContinuation(words[end] ?? '')) end++;
  const text = plainDigits([first, ...words.slice(index + 1, end)].join(' ')).replace(/[.,;:!?。\s-]+$/, '');
  const [before = '', next = ''] = [words[index - 1], words[end]];
  const channel: Channel = {
    kind: 'phone',
    text,
    isDoubtful: (digitsOf(text).length < 5 && !text.startsWith('+')) || IS_DAY.test(text) || CURRENCY.test(before) || /^[元块%％:]/u.test(next),
    behind: words.slice(end).join(' '),
    isMixed: isBrokenOff(plainDigits(next)) || (/[a-z][^.@:]*\d$|\d[^.@:]*[a-z]$/i.test(plainDigits(before)) && !/^(?:\+|00)/.test(text)),
  };
  return { channel, used: end - index };
}

/** `12025550142x5`: too many digits to be a word. What begins with a letter may be the number of an order. */
export function readMixed(word: string): Channel | undefined {
  const text = plainDigits(word);
  if (digitsOf(text).length < 6) return undefined;
  return { kind: 'phone', text, isMixed: true, isDoubtful: /^\p{L}/u.test(text) };
}

/** `Tel:+62` → `+62`. */
function beginOf(word: string): string | undefined {
  const plain = plainDigits(word)
    .replace(LABEL, '')
    .replace(/["'”’»*_~`,;:!?。：]+$|(?<=\d)[.)]+$/gu, (end) => (end.includes(')') && word.includes('(') ? ')' : ''))
    .replace(/^["'“‘«*_~`]+/u, '');
  return /^\+?[\d()][\d()\-./]*$|^\(\+[\d()\-./]+$/.test(plain) && !IS_IP.test(plain) ? plain : undefined;
}

function isContinuation(word: string): boolean {
  const plain = plainDigits(word);
  return /^[\d()\-./]*[,.;:!?。)]*$/.test(plain) && !IS_IP.test(plain) && !IS_DAY.test(plain);
}

/** Digits go on, but with something else among them: `O142`, `0142#`, `555A`. */
const isBrokenOff = (next: string) =>
  (/^[\d#*,;]/.test(next) || (/^[a-z]/i.test(next) && digitsOf(next).length >= 3)) && !IS_DAY.test(next) && !/[.@:]/.test(next);

const isEnd = (word: string) => /[,;:!?。]$|\d\.$/.test(word);

export const IS_IP = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const IS_DAY = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})[,.;]?$/;
const CURRENCY = /^(?:rp|idr|usd|cny|rmb|sgd|us\$|s\$|[$¥￥£€])\.?$/i;
/** What people write before a contact. */
export const LABEL = /^(?:web|website|site|situs|link|url|tautan|e-?mail|mail|tel|telp|telepon|phone|hotline|call|hp|no|cs|wa|whatsapp)[:：](?!\/\/)/i;
