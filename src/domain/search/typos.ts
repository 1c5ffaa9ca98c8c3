import { editDistance } from '../edit-distance.ts';

/**
 * Whether two words are the same but for a slip of the finger: one from 5 letters, two from 8, the first letter right.
 * Of four letters one may be missing or too many, but none wrong: too many short words are one letter apart.
 */
export function isTypoOf(typed: string, word: string): boolean {
  const allowed = typed.length >= 8 ? 2 : typed.length === 4 ? Number(word.length !== 4) : Number(typed.length > 4);
  if (allowed === 0 || typed[0] !== word[0] || Math.abs(typed.length - word.length) > allowed) return false;
  return editDistance(typed, word) <= allowed;
}
