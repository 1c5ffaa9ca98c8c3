/** Takes a pasted text apart: the contacts that stand in it, each as it was written, and what is left. */
import { IS_IP, LABEL, readMixed, readNumber } from './read-number.ts';

/**
 * @param text without blanks around it.
 * @returns contacts in the order of the text.
 */
export function readChannels(text: string): { channels: Channel[]; isMessage: boolean } {
  const channels: Channel[] = [];
  let others = 0;
  for (const line of text.split(/[\n\r\t]+/)) {
    const words = splitWords(line);
    for (let index = 0; index < words.length;) {
      const word = words[index] ?? '';
      const number = readNumber(words, index);
      const channel = number?.channel ?? readWord(word) ?? readMixed(strip(word));
      if (channel) channels.push(channel);
      else if (/[\p{L}\p{N}]/u.test(word)) others++;
      index += number?.used ?? 1;
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
    .flatMap((word) => (/[a-z.@/:]/i.test(word) ? [word] : word.split(/(?<=\p{Script=Han})(?=[+＋(（\p{Nd}])|(?<=\p{Nd})(?=\p{Script=Han})/u)))
    .filter((word) => word !== '');
}

/** Quotation marks, brackets, the stars of chats and the signs that end a sentence do not belong to what they enclose. `_` may: @gopay_ is another account. */
export function strip(word: string): string {
  return word
    .replace(/^\*(.+)\*$/u, '$1')
    .replace(/^["'“‘([{«•·]+/u, '')
    .replace(/[\])}"'”’».,;:!?。：]+$/u, '');
}

function readWord(raw: string): Channel | undefined {
  // Chinese has no blank before a contact. What stands before www. or https:// does not change whose the address is.
  const word = strip(raw.replace(/^\p{Script=Han}+(?=[a-z\d._%+-]+@|www\.|https?:\/\/)/iu, ''));
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
  const isHost = /[^.。．｡][.。．｡](?:[^\d\s.。．｡]{2,}|xn--[a-z\d-]+)[.。．｡]?$/iu.test(host) || IS_IP.test(host) || /^\[?[\da-f]*::/i.test(text);
  // An address in the middle of something, or one that goes on after a blank.
  const isHidden = /:\/\//.test(text) || /^[/\\?].*[^/\\?]/.test(text);
  return isHost || isHidden || /%[\da-f]{2}|\[\.\]|\(\.\)|\[at\]|\(at\)/i.test(text) ? { kind: 'web', text } : undefined;
}

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
  behind?: string;
  /** For a number: letters stand inside it. */
  isMixed?: boolean;
}
