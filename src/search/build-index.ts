/** Packs the words that lead to the answers of a language, and the answers, into the files the search loads. */
import { createHash } from 'node:crypto';
import type { AnswerFile, MorePhrases, PackedPhrases, SearchAnswer, SearchIndex } from '../domain/search/index-file.ts';
import { createNormaliser } from '../domain/search/normalise.ts';
import { writeNumbers } from '../domain/search/numbers.ts';
import type { SearchWords } from '../domain/search/schema.ts';
import { createSounds } from '../domain/search/sounds.ts';
import { hasHan, stem } from '../domain/search/tokens.ts';
import { createUnderstanding } from '../domain/search/understand.ts';
import { describeHan } from './han.ts';
import { weigh } from './weigh.ts';

/** Bytes as a CDN sends them. Titles and sentences of some 70 answers take 6 kB beside the first file, and the two may be 30 kB. */
const MOST_BYTES = { index: 23_500, both: 81_500 };
/** Up to this number all answers stand in one file, which is there from the first keystroke; more of them are fetched few by few. */
const ONE_FILE = 100;
const FEW = 25;

/**
 * As much as there is room for: every title, then phrases in the order in which writers put them, the first of each answer before
 * the second of any. What has no room in the first part goes to the second, and what has none there is left to the full text.
 */
export function buildSearchFiles({ locale, words, texts, codes, unknownCode, answers }: SearchSource): SearchFiles {
  const { questionWords, chattyWords, codeWords, sureFrom, synonyms, misspellings, shortForms } = words;
  const { variants, readings } = describeHan(answers.flatMap(({ title, terms }) => [title, ...terms]));
  const clean = createNormaliser(variants);
  const toUnits = createUnits(
    locale,
    createUnderstanding(locale, { ...words, synonyms: [] }, clean, createSounds(''), () => true),
  );
  const lists = answers.map(({ title, terms }) => [title, ...terms].map(toUnits));
  const answersPerFile = answers.length <= ONE_FILE ? ONE_FILE : FEW;
  const most = Math.max(1, ...lists.map(({ length }) => length));
  const edition = createHash('sha256')
    .update(JSON.stringify([words, texts, codes, unknownCode, answers]))
    .digest('hex')
    .slice(0, 8);

  const indexOf = (count: number): SearchIndex => ({
    edition,
    locale,
    words: { questionWords, chattyWords, codeWords, sureFrom },
    texts,
    answersPerFile,
    variants,
    codes,
    unknownCode,
    fullText: '',
    ...pack(
      lists.map((list) => list.slice(0, count)),
      [],
    ),
  });
  const inIndex = findMost(1, most, (count) => weighFile(indexOf(count)) <= MOST_BYTES.index);
  const index = indexOf(inIndex);
  const moreOf = (count: number): MorePhrases => ({
    edition,
    words: { synonyms, misspellings, shortForms },
    readings,
    ...pack(
      lists.map((list) => list.slice(inIndex, count)),
      index.vocabulary.split(' '),
    ),
  });
  const shown = answers.map(({ terms: _, ...answer }) => answer);
  return {
    index,
    more: moreOf(findMost(inIndex, most, (count) => weighFile(index) + weighFile(moreOf(count)) <= MOST_BYTES.both)),
    answers: Array.from({ length: Math.ceil(shown.length / answersPerFile) }, (_, file) => ({
      edition,
      answers: shown.slice(file * answersPerFile, (file + 1) * answersPerFile),
    })),
  };
}

/** Cuts a text to what is kept of it: words of its topic, each word in the form in which it came first, and Han characters one by one. */
function createUnits(locale: SearchIndex['locale'], understand: ReturnType<typeof createUnderstanding>) {
  const forms = new Map<string, string>();
  const UNITS = /\p{Script=Han}|[^\p{Script=Han}\s]+/gu;
  return (text: string): string[] => {
    const units = understand(text).words.flatMap((word) => word.match(UNITS) ?? []);
    const written = units.map((unit) => {
      const key = stem(unit, locale);
      forms.set(key, forms.get(key) ?? unit);
      return forms.get(key) ?? unit;
    });
    return written.filter((unit, place) => hasHan(unit) || written.indexOf(unit) === place);
  };
}

/** @param before the units of the part before. */
function pack(lists: readonly (readonly string[][])[], before: readonly string[]): PackedPhrases {
  const counts = new Map<string, number>();
  for (const unit of lists.flat(2)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  for (const unit of before) counts.delete(unit);
  const vocabulary = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([unit]) => unit);
  const numbers = new Map([...before, ...vocabulary].map((unit, number) => [unit, number]));
  const write = (units: readonly string[]) => writeNumbers(units.map((unit) => numbers.get(unit) ?? 0));
  return {
    vocabulary: vocabulary.join(' '),
    phrases: lists.map((list) => {
      const [title, ...phrases] = list.map(write);
      return [title, ...new Set(phrases.toSorted())].filter(Boolean).join(' ');
    }),
  };
}

/** The largest number for which something holds that holds for all smaller ones, `least` at the least. */
function findMost(least: number, most: number, holds: (number: number) => boolean): number {
  if (least >= most) return least;
  const middle = Math.ceil((least + most) / 2);
  return holds(middle) ? findMost(middle, most, holds) : findMost(least, middle - 1, holds);
}

const weighFile = (file: object) => weigh(JSON.stringify(file));

export interface SearchSource extends Pick<SearchIndex, 'locale' | 'texts' | 'codes' | 'unknownCode'> {
  words: SearchWords;
  /** Their place is their number. */
  answers: readonly (SearchAnswer & {
    /** What readers type for it, the most telling first. */
    terms: readonly string[];
  })[];
}

export interface SearchFiles {
  index: SearchIndex;
  more: MorePhrases;
  answers: AnswerFile[];
}
