/**
 * Ranks the answers of a language for a query. Two views are added: how much readers of an answer speak of each thing that was
 * typed, and how nearly one of their phrases says it all. What was typed in other words, misspelled or only begun counts a little less.
 */
import { createEntries, type Entries } from './entries.ts';
import type { MorePhrases, SearchIndex } from './index-file.ts';
import { createMatching } from './match.ts';
import { createNormaliser } from './normalise.ts';
import { createSounds } from './sounds.ts';
import { sum } from './sum.ts';
import { createUnderstanding } from './understand.ts';
import { type ConceptView, forgiveSeams, viewConcept } from './view-concept.ts';

const NO_OTHERS = { synonyms: [], misspellings: {}, shortForms: {} };
/** Of the phrases nearest to the query the best counts whole, each further one a part of the one before. */
const NEAREST_PHRASES = 8;
const NEXT_PHRASE = 0.8;
const PHRASE_SHARES = toShares(Array.from({ length: NEAREST_PHRASES }, (_, place) => NEXT_PHRASE ** place));
/** How much the nearest phrases count beside the words. */
const PHRASES = 1.4;
/** What part of an answer's score depends on how much of the query it speaks of. */
const COVERAGE = 0.5;
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
    return { ...understood, sureFrom: index.words.sureFrom, views: forgiven, answers: scored.filter(({ score }) => score >= enough) };
  };
}

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

/** @param isLiteral only what was typed: no slips mended, no other words for the same thing. */
export type Ranking = (query: string, isLiteral?: boolean) => Ranked;

export interface Ranked {
  /** What was looked for, to mark it. */
  words: string[];
  /** All that was typed, where a usual mis-writing in it was put right. */
  respelled: string | undefined;
  /** Of the language: see `content/search/`. */
  sureFrom: number;
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
