/**
 * Ranks the answers of a language for a query. Two views are added: how much readers of an answer speak of each thing that was
 * typed, and how nearly one of their phrases says it all. What was typed in other words, misspelled or only begun counts a little less.
 */
import { createEntries, type Entries, type Word } from './entries.ts';
import type { MorePhrases, SearchIndex } from './index-file.ts';
import { createMatching, type Standing } from './match.ts';
import { createNormaliser } from './normalise.ts';
import { createSounds } from './sounds.ts';
import { hasHan } from './tokens.ts';
import { type Concept, createUnderstanding } from './understand.ts';

/** How well another word for the same thing stands for what was typed, and for what was nearly typed. */
const SYNONYM = 0.75;
const SYNONYM_OF_SLIP = 0.6;
const NO_OTHERS = { synonyms: [], misspellings: {}, shortForms: {} };
/** Of the phrases nearest to the query the best counts whole, each further one a part of the one before. */
const NEAREST_PHRASES = 8;
const NEXT_PHRASE = 0.8;
const PHRASE_SHARES = toShares(Array.from({ length: NEAREST_PHRASES }, (_, place) => NEXT_PHRASE ** place));
/** How much the nearest phrases count beside the words. */
const PHRASES = 1.4;
/** In how many phrases a word stands for which it is certain that an answer is about it. */
const CERTAIN_COUNT = 30;
/** What part of an answer's score depends on how much of the query it speaks of. */
const COVERAGE = 0.5;
/** A chatty word beside one that names a topic. */
const CHATTY = 0.25;
/** A word that stands nowhere tells little: mostly it is chat, or the end of one Han word and the beginning of the next. */
const UNKNOWN = 0.3;
/** Answers below this share of the best one's score are noise. */
const LEAST_SHARE = 0.3;

/** Prepares an index once; the returned function ranks queries, best first, leaving out answers without any match. */
export function createRanking(index: SearchIndex, more?: MorePhrases): Ranking {
  const entries = createEntries(index, more);
  const sounds = createSounds(more?.readings ?? '');
  const understand = createUnderstanding(index.locale, { ...index.words, ...(more?.words ?? NO_OTHERS) }, createNormaliser(index.variants), sounds, (key) =>
    entries.words.has(key),
  );
  const topicless = new Set(index.words.questionWords.filter((word) => word.length === 1));
  const match = createMatching(entries.words, sounds);

  return (query, isLiteral = false) => {
    const { concepts, ...understood } = understand(query, isLiteral);
    const isAlone = concepts.length === 1;
    const views = concepts.map((concept) => {
      const isOneWord = concept.keys.length === 1 && concept.text !== '';
      return viewConcept(concept, entries, (key) => match(key, { typed: isOneWord ? concept.text : key, isLiteral, isAlone }));
    });
    const forgiven = forgiveSeams(views, topicless);
    const scored = scoreAnswers(forgiven, entries).toSorted((a, b) => b.score - a.score);
    const enough = (scored[0]?.score ?? 0) * LEAST_SHARE;
    return { ...understood, views: forgiven, answers: scored.filter(({ score }) => score >= enough) };
  };
}

/** Where a concept stands, in whichever way it is said best. */
function viewConcept(concept: Concept, entries: Entries, match: (key: string) => Standing): ConceptView {
  const typed = { text: concept.text, words: concept.keys.map(match) };
  const others = concept.others.map(({ text, keys }) => ({ text, words: keys.map((key) => asSynonym(entries.words.get(key), concept.isSlip)) }));
  const ways = [typed, ...others];
  const inPhrases = new Map<number, InPhrase>();
  const inAnswers = new Map<number, InAnswer>();
  for (const [place, { words }] of ways.entries()) {
    for (const [phrase, said] of sayInPhrases(words))
      if ((place === 0 || said.words >= words.length) && said.quality > (inPhrases.get(phrase)?.quality ?? 0)) inPhrases.set(phrase, said);
    for (const [answer, said] of sayInAnswers(words)) if (said.says > (inAnswers.get(answer)?.says ?? 0)) inAnswers.set(answer, said);
  }
  const rarities = typed.words.flatMap((standing) => [...standing.keys()].map(({ rarity }) => rarity));
  const weight = rarities.length > 0 ? Math.max(...rarities) : entries.unknownRarity * UNKNOWN;
  return {
    concept,
    ways,
    weight: concept.isChatty ? weight * CHATTY : weight,
    isTyped: concept.keys.every((key) => entries.words.has(key)),
    inPhrases,
    inAnswers,
  };
}

const asSynonym = (word: Word | undefined, isSlip: boolean): Standing => new Map(word ? [[word, isSlip ? SYNONYM_OF_SLIP : SYNONYM]] : []);

/**
 * Where two Han words meet, the end of one and the beginning of the next make a pair that stands nowhere. A pair counts by
 * those of its two characters that neither belong to a known neighbour nor carry no topic by themselves.
 */
function forgiveSeams(views: readonly ConceptView[], topicless: ReadonlySet<string>): ConceptView[] {
  return views.map((view, place) => {
    const { text } = view.concept;
    if (view.inAnswers.size > 0 || !hasHan(text) || text.length !== 2) return view;
    const [before, after] = [views[place - 1], views[place + 1]];
    const [first = '', second = ''] = text;
    const hasFirst = topicless.has(first) || (before && before.inAnswers.size > 0 && before.concept.text.at(-1) === first);
    const hasSecond = topicless.has(second) || (after && after.inAnswers.size > 0 && after.concept.text[0] === second);
    return { ...view, weight: view.weight * (1 - (hasFirst ? 0.5 : 0) - (hasSecond ? 0.5 : 0)) };
  });
}

/** Phrase → how well it says a way of several words, and with how many of its own. */
function sayInPhrases(way: readonly Standing[]): Map<number, InPhrase> {
  const said = new Map<number, InPhrase>();
  for (const standing of way) {
    for (const [phrase, quality] of bestIn(standing, (word) => word.phrases)) {
      const before = said.get(phrase) ?? { quality: 0, words: 0 };
      said.set(phrase, { quality: before.quality + quality / way.length, words: before.words + 1 });
    }
  }
  return said;
}

/** Answer → what share of a way its readers use, and how much they speak of it. */
function sayInAnswers(way: readonly Standing[]): Map<number, InAnswer> {
  const said = new Map<number, InAnswer>();
  for (const standing of way) {
    for (const [answer, quality] of bestIn(standing, (word) => word.answers.keys())) {
      const { covers, says } = said.get(answer) ?? { covers: 0, says: 0 };
      const count = sum([...standing].map(([word, each]) => each * (word.answers.get(answer) ?? 0)));
      said.set(answer, { covers: covers + quality / way.length, says: says + (quality * certainty(count)) / way.length });
    }
  }
  return said;
}

/** Phrase or answer → the best quality of the words that stand there. */
function bestIn(standing: Standing, places: (word: Word) => Iterable<number>): Map<number, number> {
  const best = new Map<number, number>();
  for (const [word, quality] of standing) for (const place of places(word)) if (quality > (best.get(place) ?? 0)) best.set(place, quality);
  return best;
}

const certainty = (count: number) => Math.min(1, Math.log(1 + count / 2) / Math.log(1 + CERTAIN_COUNT / 2));

function scoreAnswers(views: readonly ConceptView[], entries: Entries): Scored[] {
  const wanted = sum(views.map(({ weight }) => weight));
  const nearest = nearestPhrases(views, wanted, entries);
  const answers = new Set(views.flatMap(({ inAnswers }) => [...inAnswers.keys()]));
  return [...answers].map((answer) => {
    const evidence = sum(views.map(({ weight, inAnswers }) => weight * (inAnswers.get(answer)?.says ?? 0)));
    const coverage = sum(views.map(({ weight, inAnswers }) => weight * (inAnswers.get(answer)?.covers ?? 0))) / wanted;
    const best = (nearest.get(answer) ?? []).toSorted((a, b) => b - a);
    const phrases = sum(PHRASE_SHARES.map((share, place) => share * (best[place] ?? 0)));
    return { answer, evidence, coverage, nearest: best[0] ?? 0, score: (evidence / wanted + PHRASES * phrases) * (1 - COVERAGE + COVERAGE * coverage) };
  });
}

/** Answer → how nearly each of its phrases says what was typed: the harmonic mean of what of the query it says, and what of it the query says. */
function nearestPhrases(views: readonly ConceptView[], wanted: number, { phrases }: Entries): Map<number, number[]> {
  const said = new Map<number, { weight: number; words: number }>();
  for (const { weight, inPhrases } of views) {
    for (const [phrase, { quality, words }] of inPhrases) {
      const before = said.get(phrase);
      said.set(phrase, { weight: (before?.weight ?? 0) + quality * weight, words: (before?.words ?? 0) + words });
    }
  }
  const nearest = new Map<number, number[]>();
  for (const [number, { weight, words }] of said) {
    const phrase = phrases[number];
    if (!phrase) continue;
    const recall = weight / wanted;
    const precision = Math.min(1, words / phrase.length);
    nearest.set(phrase.answer, [...(nearest.get(phrase.answer) ?? []), (phrase.weight * 2 * recall * precision) / (recall + precision)]);
  }
  return nearest;
}

function toShares(parts: readonly number[]): number[] {
  return parts.map((part) => part / sum(parts));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** @param isLiteral only what was typed: no slips mended, no other words for the same thing. */
export type Ranking = (query: string, isLiteral?: boolean) => Ranked;

export interface Ranked {
  /** What was looked for, to mark it. */
  words: string[];
  /** All that was typed, where a usual mis-writing in it was put right. */
  respelled: string | undefined;
  views: ConceptView[];
  /** Best first. */
  answers: Scored[];
}

export interface Scored {
  /** Its number in the index. */
  answer: number;
  score: number;
  /** How much its readers speak of what was typed: the more telling words, the more. */
  evidence: number;
  /** What share of the query it speaks of, 0 to 1. */
  coverage: number;
  /** How nearly one of its phrases says the whole query: 0 to 1, a little more for a title. */
  nearest: number;
}

export interface ConceptView {
  concept: Concept;
  /** As typed, then the others: each as readers see it and by the words of the index that say it. */
  ways: { text: string; words: Standing[] }[];
  weight: number;
  /** Whether our texts have every word of it as typed. */
  isTyped: boolean;
  inPhrases: ReadonlyMap<number, InPhrase>;
  inAnswers: ReadonlyMap<number, InAnswer>;
}

interface InPhrase {
  quality: number;
  words: number;
}

interface InAnswer {
  covers: number;
  says: number;
}
