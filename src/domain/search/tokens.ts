/** Cuts normalised text into the pieces that are compared: stems of words, and pairs of neighbouring Han characters. */
import type { Locale } from '../locales.ts';

const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;
const IS_HAN = /^\p{Script=Han}/u;

/** `重置密码 app` → `重置 置密 密码 app`. Pairs find any word of two characters and more without a dictionary. */
export function tokenise(text: string, locale: Locale): string[] {
  return [...text.matchAll(RUNS)].flatMap(([run]) => (IS_HAN.test(run) ? pairs([...run]) : [stem(run, locale)]));
}

/** Neighbours two by two; a single one stands alone. */
export function pairs(characters: readonly string[]): string[] {
  if (characters.length < 2) return [...characters];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Endings and beginnings that change a word's form but not what it is about; the first that fits is cut off, longest first. */
const AFFIXES: Partial<Record<Locale, readonly RegExp[]>> = {
  en: [/(?<=..)(?:ations?|ments?|ingly)$/, /(?<=...)(?:ing|ed|es|ly|s|e)$/],
  id: [/(?<=.{3})(?:kannya|annya|kan|nya|an|in|i)$/],
};

function stem(word: string, locale: Locale): string {
  return (AFFIXES[locale] ?? []).reduce((rest, affix) => (word.length > 3 ? rest.replace(affix, '') : rest), word);
}
