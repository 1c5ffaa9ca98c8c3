/** From what a reader typed to what is looked for: concepts, each with the ways to say it. */
import type { SearchIndex } from './index-file.ts';
import type { Sounds } from './sounds.ts';
import { cutPieces, hasHan, stem } from './tokens.ts';
import { isTypoOf } from './typos.ts';

/**
 * Prepares a language's words once; the returned function understands queries.
 * @param isKnown whether our texts have a stem; what they have is never taken for pinyin.
 */
export function createUnderstanding({ words, locale }: Vocabulary, clean: (text: string) => string, sounds: Sounds, isKnown: (key: string) => boolean) {
  const [shortForms, misspellings] = [words.shortForms, words.misspellings].map((list) =>
    Object.entries(list).map(([wrong, right]) => [clean(wrong), clean(right)] as const),
  );
  const [questionWords = [], chattyWords = []] = [words.questionWords, words.chattyWords].map((list) => cuttable(list.map(clean)));
  const toWay = (text: string): Way => ({ text, keys: cutPieces(text).map((piece) => stem(piece, locale)) });
  const groups = words.synonyms.map((group) => group.map((phrase) => ({ ...toWay(cutAll(clean(phrase), questionWords)), text: phrase })));

  /** @param isLiteral only what was typed: no other spelling, no other words. */
  return (query: string, isLiteral = false): Understood => {
    const typed = replaceAll(clean(query), shortForms ?? []);
    const spelled = isLiteral ? typed : replaceAll(typed, misspellings ?? []);
    const topical = cutAll(spelled, questionWords);
    const chatty = chattyWords.filter((phrase) => holds(topical, phrase));
    const rest = chatty.reduce((text, phrase) => replacePhrase(text, phrase, ' '), topical).trim();
    const pieces = rest.split(' ').flatMap((word) => {
      const sounding = isLiteral || isKnown(stem(word, locale)) ? undefined : sounds.fromPinyin(word);
      return sounding ? [{ text: word, keys: sounding }] : cutPieces(word).map(toWay);
    });
    return {
      words: topical.split(' ').filter(Boolean),
      respelled: spelled === typed ? undefined : spelled,
      concepts: [...toConcepts(pieces, isLiteral ? [] : groups, isKnown), ...chatty.map((phrase) => ({ ...toWay(phrase), others: [], isSlip: false, isChatty: true }))],
    };
  };
}

/** Words of no topic go, from queries and synonyms alike. What consists of nothing else stays. */
function cutAll(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => replacePhrase(rest, phrase, ' '), text).trim() || text;
}

/** The longest first. One Han character is part of too many words to be cut out: 请 would be missing from 申请. */
function cuttable(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => phrase.length > 1 || !hasHan(phrase)).toSorted((a, b) => b.length - a.length);
}

function replaceAll(text: string, replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((rest, [wrong, right]) => replacePhrase(rest, wrong, right), text);
}

/** Han runs have no spaces, so a phrase is replaced wherever it stands; elsewhere only as whole words. */
function replacePhrase(text: string, phrase: string, replacement: string): string {
  if (!phrase || !text.includes(phrase)) return text;
  if (hasHan(phrase)) return text.replaceAll(phrase, replacement);
  return ` ${text} `.replaceAll(` ${phrase} `, ` ${replacement} `).trim();
}

const holds = (text: string, phrase: string) => (hasHan(phrase) ? text.includes(phrase) : ` ${text} `.includes(` ${phrase} `));

/** Takes the longest run of pieces that is a known phrase as one concept, the others one by one. */
function toConcepts(pieces: readonly Way[], groups: readonly Way[][], isKnown: (key: string) => boolean): Concept[] {
  const concepts: Concept[] = [];
  const keys = pieces.flatMap((piece) => piece.keys);
  const texts = pieces.flatMap(({ text, keys: [, ...more] }) => [text, ...more.map(() => '')]);
  for (let at = 0; at < keys.length;) {
    let length = 1;
    let others: Way[] = [];
    for (const group of groups) {
      const phrase = group.filter((way) => way.keys.every((key, index) => keys[at + index] === key)).toSorted((a, b) => b.keys.length - a.keys.length)[0];
      if (!phrase || phrase.keys.length < length) continue;
      if (phrase.keys.length > length) others = [];
      length = phrase.keys.length;
      others.push(...group.filter((other) => other !== phrase));
    }
    const text = texts.slice(at, at + length).filter(Boolean).join(' ');
    const isSlip = others.length === 0 && !isKnown(keys[at] ?? '');
    if (isSlip) others = groups.filter((group) => group.some((way) => isTypoOf(text, way.text))).flat();
    concepts.push({ text, keys: keys.slice(at, at + length), others, isSlip, isChatty: false });
    at += length;
  }
  return concepts;
}

type Vocabulary = Pick<SearchIndex, 'words' | 'locale'>;

export interface Understood {
  /** What was typed, in our spelling and without question words. */
  words: string[];
  /** All that was typed, where a usual mis-writing in it was put right. */
  respelled: string | undefined;
  concepts: Concept[];
}

/** A way of saying something: as readers see it, and the stems it is compared by. */
export interface Way {
  text: string;
  keys: string[];
}

/** One thing that was typed. */
export interface Concept extends Way {
  /** Other ways to say the same. */
  others: Way[];
  /** Whether they are other ways for something that was only nearly typed. */
  isSlip: boolean;
  /** Counts little: nearly every topic is told with it. */
  isChatty: boolean;
}

