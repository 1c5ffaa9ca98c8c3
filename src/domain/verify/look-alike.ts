/** Whether a text imitates a name: the same letters in another alphabet, with a digit for a letter, with one letter more, less, other or swapped. */
import { editDistance } from '../edit-distance.ts';
import { CONFUSABLES, PAIRS } from './confusables.ts';

/** What is left when everything that looks the same is the same: `GоРAY` with two Cyrillic letters and `g0pay` are both `gopay`. */
export function skeleton(text: string): string {
  const plain = text.normalize('NFKC').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const letters = [...plain].map((sign) => CONFUSABLES.get(sign) ?? sign).join('');
  return PAIRS.reduce((rest, [two, one]) => rest.replaceAll(two, one), letters);
}

/** Differences that a hurried reader does not see: one in a short name, two in a long one. */
export const allowedDifferences = (name: string) => (name.length < 4 ? 0 : name.length < 8 ? 1 : 2);

/**
 * How a text recalls one of the names: it holds the `name` itself, or something `near` it.
 * @param isLoose where a name stands by itself, as in a host or an account, a slip of a letter counts as well.
 */
export function findName(text: string, names: readonly string[], isLoose: boolean): 'name' | 'near' | undefined {
  const pieces = piecesOf(skeleton(text));
  const found = names.some((name) => recalls(pieces, skeleton(name), isLoose));
  if (!found) return undefined;
  return names.some((name) => text.toLowerCase().includes(name)) ? 'name' : 'near';
}

function recalls(pieces: readonly string[], name: string, isLoose: boolean): boolean {
  const short = squeeze(name);
  return pieces.some((piece, index) => {
    const single = squeeze(piece);
    if (single === short || (short.length >= 4 && single.includes(short))) return true;
    if (isLoose && isNear(piece, name)) return true;
    // A name in pieces, go-pay, must not begin in the middle of a word: “logo-payments” is none.
    return [2, 3].some((count) => squeeze(pieces.slice(index, index + count).join('')) === short);
  });
}

export function isNear(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2 && editDistance(a, b) <= allowedDifferences(b);
}

const piecesOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece !== '');

/** `gooppay` and `gopay` are read as the same. */
const squeeze = (text: string) => text.replace(/(.)\1+/gu, '$1');
