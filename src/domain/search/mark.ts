/** Which parts of a text a reader should see marked: what they typed, and longer words that begin with it. */
export function findMarks(text: string, words: readonly string[]): TextPart[] {
  const wanted = words.filter((word) => word.length > 1).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return [{ text, isMarked: false }];
  // Han has no spaces between words; elsewhere a mark begins where a word begins.
  const pattern = new RegExp(`((?:(?<![\\p{L}\\p{N}])|(?<=\\p{Script=Han}))(?:${wanted.join('|')})[^\\s\\p{P}\\p{Script=Han}]*)`, 'giu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}

export interface TextPart {
  text: string;
  isMarked: boolean;
}
