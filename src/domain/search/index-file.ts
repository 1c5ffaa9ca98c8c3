/**
 * What the search loads when a reader turns to it: the words that lead to each answer of one language. `src/search/build-index.ts` writes it,
 * `entries.ts` reads it. It comes in two parts, so that the first is small enough to be there at the first keystroke; the second holds
 * more of the same. Answers are known by their number; `SearchAnswer` says how each is shown.
 */
import type { Locale } from '../locales.ts';
import type { UiText } from '../ui-text/schema.ts';
import type { SearchWords } from './schema.ts';

/** Phrases as numbers, and what the numbers stand for. */
export interface PackedPhrases {
  /** Words and single Han characters, commonest first, with spaces between. Their place, counted on from the part before, is their number. */
  vocabulary: string;
  /** For each answer what readers type for it, in the first part its title before that: phrases in the signs of `numbers.ts`, with spaces between. */
  phrases: readonly string[];
}

/** The first part. */
export interface SearchIndex extends PackedPhrases, Edition {
  locale: Locale;
  words: Pick<SearchWords, 'questionWords' | 'chattyWords' | 'codeWords' | 'sureFrom'>;
  /** What the search says, in the language of the page. */
  texts: SearchTexts;
  /** How many answers stand in one of their files. */
  answersPerFile: number;
  /** Pairs of characters, the second the one our texts use: traditional → simplified, one after the other. */
  variants: string;
  /** Error code in capitals, without spaces and hyphens → where it leads. */
  codes: Readonly<Record<string, CodeEntry>>;
  /** Where a code nobody knows leads. */
  unknownCode: readonly number[];
  /** Another one for each index of the full text: see `src/search/index-pages.ts`, which puts it in. */
  fullText: string;
}

export type SearchTexts = Pick<UiText['search'], 'found' | 'empty' | 'unsure' | 'understood' | 'undo' | 'redo' | 'code' | 'unknownCode'> &
  Pick<UiText['facts'], 'sample'> & { fixKind: UiText['fix']['kind']; fixOffer: UiText['fix']['offer'] };

/** The second part. */
export interface MorePhrases extends PackedPhrases, Edition {
  words: Pick<SearchWords, 'synonyms' | 'misspellings' | 'shortForms'>;
  /** Pinyin syllables, each followed by the characters of our texts that are read so, with spaces between: `mi密秘 ma码吗`. Empty outside Chinese. */
  readings: string;
}

export interface CodeEntry {
  /** Numbers of the answers. */
  answers: readonly number[];
  /** Nobody has given us the real code yet. */
  isSample?: true;
}

/** Part of each file: the numbers of one edition mean nothing in another, such as after a new deploy under an open tab. */
export interface Edition {
  edition: string;
}

export interface AnswerFile extends Edition {
  answers: readonly SearchAnswer[];
}

/** How an answer is shown. */
export interface SearchAnswer {
  path: string;
  title: string;
  topic: string;
  /** The answer in one sentence. */
  answer: string;
  /** The troubleshooter that it offers, which is shown with it. */
  fix?: { path: string; title: string } | undefined;
}
