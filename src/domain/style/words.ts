/** Finding words and phrases in a text as a reader would: whole words, without regard to capital or wide letters. */

/** Matches any of the words; words of letters with spaces between them only as whole words. Undefined when there is none to match. */
export function anyOf(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(asPattern).join('|')})`;
}

/** Prepares a search for words: the returned function finds every place where one of them stands in a folded text. */
export function createWordSearch(words: readonly string[]): (folded: string) => { offset: number; word: string }[] {
  const source = anyOf(words.map(fold));
  if (!source) return () => [];
  const pattern = new RegExp(source, 'gu');
  return (folded) => [...folded.matchAll(pattern)].map(({ 0: word, index }) => ({ offset: index, word }));
}

/** Words of a text as a message quotes them. */
export const quote = (words: string) => `“${words.replaceAll('\n', ' ')}”`;

/** Small letters, plain apostrophes, digits of every script as 0–9, wide signs as narrow ones. Keeps the length, so that places in the text stay the same. */
export function fold(text: string): string {
  return text.replace(/[^\n -@[-~\p{sc=Han}]/gu, foldCharacter);
}

function foldCharacter(character: string): string {
  if (character === '’') return "'";
  if (/\s/.test(character) && character !== '\n') return ' ';
  const narrow = character.normalize('NFKC').toLowerCase();
  const plain = /^\p{Nd}$/u.test(narrow) ? digitOf(narrow) : narrow;
  return plain.length === character.length ? plain : character;
}

/** The digits of a script stand in a row of ten that begins at a multiple of its zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value++) if (!/^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) return String(value);
  return digit;
}

function asPattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const isBegun = /^\p{L}/u.test(word) && !UNSPACED.test(word);
  const isEnded = /\p{L}$/u.test(word) && !UNSPACED.test(word);
  return `${isBegun ? `(?<!${SPACED_LETTER})` : ''}${escaped}${isEnded ? `(?!${SPACED_LETTER})` : ''}`;
}

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** A letter that a word must not touch: OTP is a word in 输入OTP, but not in OTPs. */
const SPACED_LETTER = `(?:(?!${UNSPACED.source})\\p{L})`;
