/** Takes a pasted text apart: the contacts that stand in it, each as it was written, and what is left. */
import { digitsOf, plainDigits } from './phone-number.ts';

/**
 * @param text without blanks around it.
 * @returns contacts in the order of the text.
 */
export function readChannels(text: string): { channels: Channel[]; isMessage: boolean } {
  const channels: Channel[] = [];
  let others = 0;
  for (const line of text.split(/[\n\r\t]+/)) {
    const words = splitWords(line);
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? '';
      const number = numberPart(word);
      if (number !== undefined) {
        const begin = index;
        const parts = [number];
        while (index + 1 < words.length && !isEndOfNumber(words[index] ?? '') && isContinuation(words[index + 1] ?? '')) parts.push(words[++index] ?? '');
        channels.push(readNumber(parts, words[begin - 1] ?? '', words.slice(index + 1)));
      } else {
        const channel = readWord(word) ?? readMixed(word);
        if (channel) channels.push(channel);
        else if (/[\p{L}\p{N}]/u.test(word)) others++;
      }
    }
  }
  // A price or a day is no contact where a better one stands beside it.
  const certain = channels.filter(({ isDoubtful }) => !isDoubtful);
  return { channels: certain.length > 0 ? certain : channels, isMessage: others > 0 || channels.length > 1 };
}

/** Between words: blanks, and signs of East Asian writing, which need no blanks around them. */
function splitWords(line: string): string[] {
  return line
    .replace(/\s@\s/g, '@')
    .split(/[\s<>，、；！？“”‘’「」『』《》…]+|(?<=\p{Script=Han})[：:]|(?<![\d０-９])）|（(?![+＋\d０-９])/u)
    .filter((word) => word !== '');
}

/** Quotation marks, brackets and the signs that end a sentence do not belong to what they enclose. */
export function strip(word: string): string {
  return word.replace(/^["'“‘([{«*_~`•·-]+/u, '').replace(/[\])}"'”’»*_~`.,;:!?。：]+$/u, '');
}

/** The number in `Tel:+62`, `电话021` or `021`; undefined when the word is none. */
function numberPart(word: string): string | undefined {
  const plain = plainDigits(word)
    .replace(/^[\p{L}.]+:(?!\/)/u, (label) => (LABEL.test(label) || label === 'tel:' ? '' : label))
    .replace(/^\p{Script=Han}+/u, '')
    .replace(/["'”’»*_~`,;:!?。：]+$|(?<=\d)[.)]+$/gu, (end) => (end.includes(')') && word.includes('(') ? ')' : ''))
    .replace(/^["'“‘«*_~`]+/u, '')
    .replace(/(?<=\d)\p{Script=Han}+$/u, (rest) => (/转|轉|分/u.test(rest) ? rest : ''));
  return IS_NUMBER.test(plain) && !IS_IP.test(plain) ? plain : undefined;
}

const isContinuation = (word: string) => {
  const plain = plainDigits(word);
  return /^[\d()\-./]*[,.;:!?。)]*$/.test(plain) && !IS_IP.test(plain) && !IS_DAY.test(plain);
};
const isEndOfNumber = (word: string) => /[,;:!?。]$|\d\.$/.test(word);

function readNumber(parts: readonly string[], before: string, after: readonly string[]): Channel {
  const text = plainDigits(parts.join(' ')).replace(/[.,;:!?。\s-]+$/, '');
  const next = after[0] ?? '';
  return {
    kind: 'phone',
    text,
    isDoubtful: (digitsOf(text).length < 5 && !text.startsWith('+')) || IS_DAY.test(text) || CURRENCY.test(before) || /^[元%％:]/u.test(next),
    hasMore: after.join(' '),
    isMixed: [before, next].some((word) => /[a-z]/i.test(word) && !/[.@:]/.test(word) && digitsOf(plainDigits(word)).length >= 3),
  };
}

/** `12025550142x5`: too many digits to be a word. What begins with a letter may be the number of an order. */
function readMixed(word: string): Channel | undefined {
  const text = plainDigits(strip(word));
  if (digitsOf(text).length < 6) return undefined;
  return { kind: 'phone', text, isMixed: true, isDoubtful: /^\p{L}/u.test(text) };
}

function readWord(raw: string): Channel | undefined {
  const word = strip(raw.replace(/^\p{Script=Han}+(?=[a-z\d._%+-]+@)/iu, ''));
  const labelled = LABEL.exec(word);
  const text = labelled ? strip(word.slice(labelled[0].length)) : word;
  if (/^mailto:/i.test(text)) return { kind: 'email', text };
  if (SCHEME.test(text) && !HOST_AND_PORT.test(text))
    return /[./@\\]|^(?:javascript|data|intent|vbscript|blob):/i.test(text) ? { kind: 'web', text } : undefined;
  if (/^[@＠]/.test(text)) return text.length > 1 ? { kind: 'handle', text: text.slice(1) } : undefined;
  const place = text.search(/[@＠]/);
  if (place > 0) return { kind: /[/?#:\\]/.test(text) ? 'web' : 'email', text };
  if (PACKAGE.test(text) && !ENDS_LIKE_A_HOST.test(text)) return { kind: 'app', text };
  const [host = ''] = text.split(/[/?#\\:]/);
  const isHost =
    /[^.。．｡][.。．｡](?:[^\d\s.。．｡]{2,}|xn--[a-z\d-]+)[.。．｡]?$/iu.test(host) || IS_IP.test(host) || /^\/\//.test(text) || /^\[?[\da-f]*::/i.test(text);
  return isHost || /%[\da-f]{2}|\[\.\]|\(\.\)|\[at\]|\(at\)/i.test(text) ? { kind: 'web', text } : undefined;
}

const IS_NUMBER = /^\+?[\d()][\d()\-./]*$|^\(?\+[\d()\-./]+$/;
const IS_IP = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const IS_DAY = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})[,.;]?$/;
const CURRENCY = /^(?:rp|idr|usd|cny|rmb|sgd|us\$|s\$|[$¥￥£€])\.?$/i;
/** What people write before a contact. */
const LABEL =
  /^(?:web|website|site|situs|link|url|tautan|e-?mail|mail|tel|telp|telepon|phone|hotline|call|hp|no|cs|wa|whatsapp|网址|官网|邮箱|电话)[:：](?!\/\/)/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const HOST_AND_PORT = /^[^:/?#@]+\.[^:/?#@]+:\d+(?:[/?#]|$)/;
const PACKAGE = /^(?:com|org|net|io|co|id|cn|me|app|dev|example)(?:\.[a-z_][a-z\d_]*){2,}$/i;
const ENDS_LIKE_A_HOST = /\.(?:com|org|net|io|co|id|cn|me|app|dev|example|info|biz|xyz|top|site|online|shop|vip|club|cc|tk|sg|uk)$/i;

export interface Channel {
  kind: 'phone' | 'web' | 'email' | 'handle' | 'app';
  text: string;
  /** It may as well be a price, a day or a count. */
  isDoubtful?: boolean;
  /** For a number: what follows it on its line, where an extension may stand. */
  hasMore?: string;
  /** For a number: letters stand inside it. */
  isMixed?: boolean;
}
