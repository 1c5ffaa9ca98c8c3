import type { Locale } from './locales.ts';
import type { Spot } from './problem.ts';

/** A hand-written file of `content/` after reading: what is right in it, and where everything stands. */
export interface Written<Data> {
  /** Path from the repository's root. */
  file: string;
  /** The keys that hold what they should. A wrong one has its own problem and is left out here, so that other rules can look at the rest. */
  data: Partial<Data>;
  /** Everything, when nothing in the file is wrong and nothing is missing. */
  whole?: Data | undefined;
  /** Every key of the top level, right or wrong; empty when the file cannot be read at all. */
  keys: readonly string[];
  /** Where a value stands or, when it is missing, what should hold it: `at('searchTerms', 3)`. */
  at: At;
}

/** A file, or a text, of one language. */
export interface InLanguage<Data> extends Written<Data> {
  locale: Locale;
}

export type At = (...path: readonly PropertyKey[]) => Spot;

export function isReadable({ keys }: Written<unknown>): boolean {
  return keys.length > 0;
}
