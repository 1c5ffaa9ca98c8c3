/** From what a reader typed to what is looked for: concepts, each with the ways to say it. */
import type { Locale } from '../locales.ts';
import { cutAll, cuttable, replaceAll, toReplacements } from './phrases.ts';
import type { SearchWords } from './schema.ts';
import type { Sounds } from './sounds.ts';
import { cutPieces, hasHan, stem } from './tokens.ts';
import { isTypoOf } from './typos.ts';

/**
 * Prepares a language's words once; the returned function understands queries.
 * @param clean brings a text to the spelling of the index.
 * @param isKnown whether our texts have a stem; what they have is never taken for pinyin.
 */
export function createUnderstanding(
  locale: Locale,
  words: UnderstoodWords,
  clean: (text: string) => string,
  sounds: Sounds,
  isKnown: (key: string) => boolean,
) {
  const [shortForms, misspellings] = [toReplacements(words.shortForms, clean), toReplacements(words.misspellings, clean)];
  const spell = (text: string) => replaceAll(clean(text), shortForms);
  const [questionWords, chattyWords] = [words.questionWords.map(clean), words.chattyWords.map(clean)];
  // Han has no spaces, so words of no topic are cut out of the text; elsewhere they are phrases among the others.
  const [questionsInHan, chattyInHan] = [cuttable(questionWords), cuttable(chattyWords)];
  const toKeys = (text: string) => cutPieces(text).map((piece) => stem(piece, locale));
  const topicless = new Set(questionWords.map((word) => stem(word, locale)));

  /** A way of saying something as the index has it: without words of no topic, unless there are no others. */
  function toWay(text: string): Way {
    const keys = toKeys(cutAll(spell(text), questionsInHan));
    const topical = keys.filter((key) => !topicless.has(key));
    return { text, keys: topical.length > 0 ? topical : keys };
  }

  const synonyms = words.synonyms.flatMap((group) => {
    const ways = group.map(toWay);
    return ways.map((way): Phrase => ({
      keys: toKeys(cutAll(spell(way.text), questionsInHan)),
      kind: 'synonym',
      way,
      others: ways.filter((other) => other !== way),
    }));
  });
  const light = [
    ...chattyWords.map((text): Phrase => ({ keys: toKeys(text), kind: 'chatty', way: toWay(text), others: [] })),
    ...questionWords.map((text): Phrase => ({ keys: toKeys(text), kind: 'question', way: toWay(text), others: [] })),
  ];
  const byFirst = (phrases: readonly Phrase[]) => Map.groupBy(phrases, ({ keys }) => keys[0] ?? '');
  const [allPhrases, lightPhrases] = [byFirst([...synonyms, ...light]), byFirst(light)];

  /** @param isLiteral only what was typed: no other spelling, no other words. */
  return (query: string, isLiteral = false): Understood => {
    const typed = spell(query);
    const spelled = isLiteral ? typed : replaceAll(typed, misspellings);
    const topical = cutAll(spelled, questionsInHan);
    const chatty = chattyInHan.filter((phrase) => topical.includes(phrase));
    const runs = cutAll(topical, chatty).split(' ').filter(Boolean);
    const pieces = sounds.joinSyllables(runs, isKnown).flatMap((run): Piece[] => {
      const heard = isLiteral || isKnown(stem(run, locale)) ? undefined : sounds.fromPinyin(run);
      return heard ? heard.map((key, place) => ({ key, text: place === 0 ? run : '' })) : cutPieces(run).map((text) => ({ key: stem(text, locale), text }));
    });
    const found = findPhrases(pieces, isLiteral ? lightPhrases : allPhrases);
    const told = found.some(({ kind }) => kind !== 'question') ? found.filter(({ kind }) => kind !== 'question') : found;
    const concepts = told.map(({ kind, ...concept }): Concept => ({ ...concept, ...findSlips(concept), isChatty: kind === 'chatty' }));
    const keptWords = new Set(told.flatMap(({ text }) => text.split(' ')));
    return {
      words: topical.split(' ').filter((word) => word && (hasHan(word) || keptWords.has(word))),
      respelled: spelled === typed ? undefined : spelled,
      concepts: [...concepts, ...chatty.map((text) => ({ ...toWay(text), others: [], isSlip: false, isChatty: true }))],
    };

    /** What is no word of ours may nearly be one of those that we have other words for. */
    function findSlips({ text, keys, others }: Way & { others: Way[] }): { others: Way[]; isSlip: boolean } {
      const isSlip = others.length === 0 && !isLiteral && keys.length === 1 && !isKnown(keys[0] ?? '');
      if (!isSlip) return { others, isSlip };
      return { others: synonyms.filter(({ way }) => isTypoOf(text, way.text)).flatMap((phrase) => [phrase.way, ...phrase.others]), isSlip };
    }
  };
}

/** Takes the longest run of pieces that is a known phrase as one, the others piece by piece. */
function findPhrases(pieces: readonly Piece[], byFirst: ReadonlyMap<string, readonly Phrase[]>): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < pieces.length;) {
    const fitting = (byFirst.get(pieces[at]?.key ?? '') ?? []).filter(({ keys }) => keys.every((key, place) => pieces[at + place]?.key === key));
    const length = Math.max(1, ...fitting.map(({ keys }) => keys.length));
    const longest = fitting.filter(({ keys }) => keys.length === length);
    // Other words for it say more than that it is chat, and what is chat in one place is asked for in another.
    const kind = KINDS.find((one) => longest.some((phrase) => phrase.kind === one));
    const chosen = longest.filter((phrase) => phrase.kind === kind);
    const taken = pieces.slice(at, at + length);
    const text = taken
      .map((piece) => piece.text)
      .filter(Boolean)
      .join(' ');
    const keys = chosen[0]?.way.keys ?? taken.map(({ key }) => key);
    found.push({ text, keys, others: chosen.flatMap(({ others }) => others), ...(kind && { kind }) });
    at += length;
  }
  return found;
}

const KINDS = ['synonym', 'chatty', 'question'] as const;

export type UnderstoodWords = Omit<SearchWords, 'codeWords' | 'sureFrom'>;

interface Piece {
  key: string;
  /** As typed; empty where a piece before it has the text of both. */
  text: string;
}

interface Phrase {
  /** As it is typed. */
  keys: string[];
  kind: (typeof KINDS)[number];
  way: Way;
  others: Way[];
}

interface Found extends Way {
  others: Way[];
  kind?: Phrase['kind'];
}

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
