/** How we write: one word for one thing, short sentences, nothing a reader should not be told. */
import { listPassages, listWords, type Passage } from './passages.ts';
import { TAG_MARK, type AnyWrittenText } from '../articles/written.ts';
import { LOCALES, type Locale } from '../locales.ts';
import type { Problem } from '../problem.ts';
import type { InLanguage } from '../written.ts';
import { createFigureCheck } from './check-figures.ts';
import type { Style } from './schema.ts';
import { createWordSearch, fold, quote } from './words.ts';

export function checkStyle(texts: readonly AnyWrittenText[], styles: ReadonlyMap<Locale, Style>): Problem[] {
  return [...styles].flatMap(([locale, style]) => {
    const checkPassage = createPassageCheck(locale, style);
    return texts
      .filter((text) => text.locale === locale)
      .flatMap((text) => [...listPassages(text).flatMap(checkPassage), ...checkLinkWords(text, style)].map((fault) => ({ file: text.file, ...fault })));
  });
}

/** The interface, the names of topics and other words around the texts; their length is bounded by their schemas. */
export function checkWords(files: readonly InLanguage<object>[], styles: ReadonlyMap<Locale, Style>): Problem[] {
  return [...styles].flatMap(([locale, style]) => {
    const checkWording = createWordingCheck(style);
    return files
      .filter((file) => file.locale === locale)
      .flatMap((file) => listWords(file).flatMap((passage) => checkWording(passage).map((fault) => ({ file: file.file, ...fault }))));
  });
}

function createPassageCheck(locale: Locale, style: Style): (passage: Passage) => Fault[] {
  const checkWording = createWordingCheck(style);
  const measure = createMeasure(locale);
  return (passage) => [...checkWording(passage), ...checkLength(passage, style, measure)];
}

/** A list of links is read out without the sentences around them. */
function checkLinkWords({ body }: AnyWrittenText, { emptyLinks = [] }: Style): Fault[] {
  const empty = emptyLinks.map(fold);
  return body.links
    .filter(({ text }) => empty.includes(fold(text.trim())))
    .map(({ at, text }) => ({
      ...at,
      where: 'link',
      message: `The link “${text}” does not say where it leads.`,
      repair: 'Let its words be what the page is about.',
    }));
}

function createWordingCheck(style: Style): (passage: Passage) => Fault[] {
  const checks = [createFigureCheck(style), ...style.terms.map(createTermCheck), ...style.avoid.map(createPhraseCheck)];
  return (passage) => checks.flatMap((check) => check(passage));
}

function createTermCheck({ use, not, except = [] }: Style['terms'][number]): (passage: Passage) => Fault[] {
  const findWrong = createWordSearch(not);
  const findRight = createWordSearch([use, ...except]);
  return ({ where, text, folded, spotOf }) => {
    const wrong = findWrong(folded);
    if (wrong.length === 0) return [];
    // Where the right term holds a forbidden one, only the rest counts.
    const right = findRight(folded);
    return wrong
      .filter(({ offset }) => !right.some((found) => offset >= found.offset && offset < found.offset + found.word.length))
      .map(({ offset, word }) => ({
        ...spotOf(offset),
        where,
        message: `${quote(text.slice(offset, offset + word.length))} is not our word for it.`,
        repair: `Write “${use}”${except.length > 0 ? `; right as well, where that is meant: ${except.join(', ')}` : ''}.`,
      }));
  };
}

function createPhraseCheck({ phrases, instead }: Style['avoid'][number]): (passage: Passage) => Fault[] {
  const find = createWordSearch(phrases);
  return ({ where, text, folded, spotOf }) =>
    find(folded).map(({ offset, word }) => ({
      ...spotOf(offset),
      where,
      message: `${quote(text.slice(offset, offset + word.length))} should not be said to a reader.`,
      repair: instead,
    }));
}

function checkLength({ where, text, spotOf }: Passage, { longestSentence, longestParagraph }: Style, measure: Measure): Fault[] {
  const sentences = measure.sentences(text);
  const long = sentences.flatMap(({ offset, sentence }) => {
    const length = measure.lengthOf(sentence);
    if (length <= longestSentence) return [];
    return {
      ...spotOf(offset),
      where,
      message: `The sentence ${quote(`${firstWords(sentence)}…`)} has ${length} ${measure.unit}; at most ${longestSentence} are easy to read.`,
      repair: 'Make two sentences of it.',
    };
  });
  if (sentences.length <= longestParagraph) return long;
  return [
    ...long,
    {
      ...spotOf(0),
      where,
      message: `The paragraph ${quote(`${firstWords(text)}…`)} has ${sentences.length} sentences; at most ${longestParagraph} are easy to read.`,
      repair: 'Divide it, or make a list of it.',
    },
  ];
}

/** Sentences and their length as a language counts them: in words, or in characters where there are no spaces between words. */
function createMeasure(locale: Locale): Measure {
  const { tag } = LOCALES[locale];
  const bySentence = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const byWord = new Intl.Segmenter(tag, { granularity: 'word' });
  const isUnspaced = /^(?:zh|ja|th|lo|km|my)\b/.test(tag);
  return {
    unit: isUnspaced ? 'characters' : 'words',
    sentences: (text) =>
      // A sentence goes on where a line of the file ends.
      [...bySentence.segment(text.replaceAll('\n', ' '))].flatMap(({ segment, index }) =>
        /[\p{L}\p{N}]/u.test(segment) ? [{ offset: index, sentence: segment.trim() }] : [],
      ),
    lengthOf: (sentence) =>
      isUnspaced
        ? [...sentence.replaceAll(TAG_MARK, '').replace(/\s/g, '')].length
        : [...byWord.segment(sentence)].filter(({ isWordLike }) => isWordLike).length,
  };
}

function firstWords(text: string): string {
  return text.replaceAll(TAG_MARK, '…').trim().slice(0, 24).trim();
}

type Fault = Omit<Problem, 'file'>;

interface Measure {
  unit: 'characters' | 'words';
  sentences: (text: string) => { offset: number; sentence: string }[];
  lengthOf: (sentence: string) => number;
}
