/** Cuts normalised text into the pieces that are compared: stems of words, and pairs of neighbouring Han characters. */
import type { Locale } from '../locales.ts';

const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;
const HAN = /\p{Script=Han}/u;

/** `重置密码 app` → `重置 置密 密码 app`. Pairs find any word of two characters and more without a dictionary. */
export function cutPieces(text: string): string[] {
  return [...text.matchAll(RUNS)].flatMap(([run]) => (hasHan(run) ? pairs([...run]) : [run]));
}

/** What a piece is compared by: a word without its ending, a pair of characters as it is. */
export function stem(piece: string, locale: Locale): string {
  return (ENDINGS[locale] ?? []).reduce((rest, [ending, replacement = '']) => rest.replace(ending, replacement), piece);
}

/** Neighbours two by two; a single one stands alone. */
export function pairs(characters: readonly string[]): string[] {
  if (characters.length < 2) return [...characters];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

export const hasHan = (text: string) => HAN.test(text);

/** Endings that change a word's form but not what it is about, cut off or made equal one rule after the other: `addresses` → `address` → `addres`. */
const ENDINGS: Partial<Record<Locale, readonly (readonly [ending: RegExp, replacement?: string])[]>> = {
  en: [
    [/(?<=..(?:s|x|z|ch|sh))es$|(?<=...[^s])s$/],
    [/(?<=..)(?:ation|ment|ingly)$/],
    [/(?<=...)(?:ing|ed|ly|e)$/],
    [/(?<=..)(?:y|ie)$/, 'i'],
    // logged → logg → log
    [/([bdgmnprt])\1$/, '$1'],
  ],
  id: [
    // nyampe2, written for nyampe-nyampe
    [/(?<=[a-z]{3})2$/],
    [/(?<=.{3})nya$/],
    [/(?<=.{3})kan$/],
    [/(?<=.{3})(?:an|in|i)$/],
  ],
};
