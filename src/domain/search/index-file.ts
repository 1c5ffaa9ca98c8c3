/** What the search loads first: the answers of one language with the words readers use for them. Small enough for the first keystroke. */
import type { Locale } from '../locales.ts';
import type { SearchWords } from './schema.ts';

export interface SearchIndex {
  locale: Locale;
  answers: SearchAnswer[];
  words: SearchWords;
  /** Character → the one used in our texts, such as traditional → simplified. */
  variants: Record<string, string>;
  /** Pinyin syllable → the characters of our texts that are read so; empty outside Chinese. */
  readings: Record<string, string>;
}

export interface SearchAnswer {
  path: string;
  title: string;
  topic: string;
  /** The answer in one sentence. */
  answer: string;
  /** Readers' own words for it. */
  terms: readonly string[];
}
