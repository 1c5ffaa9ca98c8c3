/** The phrases of a language that mean something to the search, and how they are found in a text. */
import { hasHan } from './tokens.ts';

/** Longest first, so that a short one does not take a part of a longer one. */
export function toReplacements(list: Readonly<Record<string, string>>, clean: (text: string) => string): Replacement[] {
  return Object.entries(list)
    .map(([wrong, right]) => [clean(wrong), clean(right)] as const)
    .toSorted(([a], [b]) => b.length - a.length);
}

export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((rest, [wrong, right]) => replacePhrase(rest, wrong, right), text);
}

/** Han runs have no spaces, so a phrase is replaced wherever it stands; elsewhere only as whole words. */
function replacePhrase(text: string, phrase: string, replacement: string): string {
  if (!phrase || !text.includes(phrase)) return text;
  if (hasHan(phrase)) return text.replaceAll(phrase, replacement);
  return ` ${text} `.replaceAll(` ${phrase} `, ` ${replacement} `).trim();
}

/** The phrases that are cut out of Han runs. A single character is part of too many words for that: 请 would be missing from 申请. */
export function cuttable(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => hasHan(phrase) && phrase.length > 1).toSorted((a, b) => b.length - a.length);
}

/** What consists of nothing else stays. */
export function cutAll(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text).trim() || text;
}

/** From → to. */
export type Replacement = readonly [string, string];
