/** A letter of a script that puts spaces between words. */
const LETTER = '(?:(?!\\p{Script=Han})\\p{L})';

/**
 * Which parts of a text a reader should see marked: what they typed, and longer words that begin with it.
 * @param words normalised: letters and digits only.
 */
export function findMarks(text: string, words: readonly string[]): TextPart[] {
  // Han has no spaces between words; elsewhere a mark begins where a word begins and ends where it ends.
  const wanted = words.filter((word) => word.length > 1).map((word) => (/\p{Script=Han}/u.test(word) ? word : `(?<!${LETTER})${word}${LETTER}*`));
  if (wanted.length === 0) return [{ text, isMarked: false }];
  const pattern = new RegExp(`(${wanted.join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}

export interface TextPart {
  text: string;
  isMarked: boolean;
}
