/** Ranks the answers of a language for a query: readers' words weigh more than text, rare words more than common ones. */
import type { SearchAnswer, SearchIndex } from './index-file.ts';
import { isTypoOf } from './typos.ts';
import { normalise } from './normalise.ts';
import { createSounds } from './sounds.ts';
import { tokenise } from './tokens.ts';
import { type Concept, createUnderstanding } from './understand.ts';

const WEIGHT = { title: 1.25, term: 1, answer: 0.5 };
const QUALITY = { exact: 1, synonym: 0.85, prefix: 0.75, sound: 0.7, typo: 0.65 };
/** How much one phrase that says nearly the whole query counts beside its words scattered over the answer. */
const WHOLE_PHRASE = 1.4;
/** A word that stands nowhere tells little: mostly it is chat, or the end of one Han word and the beginning of the next. */
const UNKNOWN = 0.3;
/** Answers below this share of the best one's score are noise. */
const LEAST_SHARE = 0.3;
/** An answer that speaks of less than this share of the query is a coincidence. */
const LEAST_COVERAGE = 0.15;

/** Prepares an index once; the returned function ranks queries, best first, leaving out answers without any match. */
export function createRanking(index: SearchIndex): (query: string) => Found {
  const understand = createUnderstanding(index);
  const documents = index.answers.map((answer) => prepare(answer, index));
  const frequency = new Map<string, number>();
  for (const { tokens } of documents) for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const vocabulary = [...frequency.keys()];
  const sounds = createSounds(index.readings);
  const bySound = Map.groupBy(
    vocabulary.flatMap((word) => sounds.ofPair(word).map((sound) => ({ sound, word }))),
    ({ sound }) => sound,
  );
  const rarity = (token: string) => Math.log(1 + documents.length / (frequency.get(token) ?? 0.5));

  /** The words of the index a typed token may stand for. */
  function matches(token: string): Map<string, number> {
    if (frequency.has(token)) return new Map([[token, QUALITY.exact]]);
    const found = new Map<string, number>();
    for (const sound of [token, ...sounds.ofPair(token)]) for (const { word } of bySound.get(sound) ?? []) found.set(word, QUALITY.sound);
    for (const word of vocabulary) {
      if (token.length >= 3 && word.startsWith(token)) found.set(word, QUALITY.prefix);
      else if (isTypoOf(token, word)) found.set(word, QUALITY.typo);
    }
    return found;
  }

  return (query) => {
    const { words, concepts } = understand(query);
    const weighted = concepts.map((concept) => weigh(concept, matches, rarity));
    const wanted = sum(weighted, ({ weight }) => weight);
    const scored = documents.map(({ answer, phrases }) => ({ answer, score: score(phrases, weighted, wanted) })).toSorted((a, b) => b.score - a.score);
    const enough = (scored[0]?.score ?? 0) * LEAST_SHARE;
    return { words, answers: scored.filter(({ score }) => score > 0 && score >= enough).map(({ answer }) => answer) };
  };
}

/** One concept's weight, and every word of the index that says it with how well it does. */
function weigh(concept: Concept, matches: (token: string) => Map<string, number>, rarity: (token: string) => number): Weighted {
  const typed = concept.typed.map(matches);
  const readings = [typed, ...concept.alternatives.map((tokens) => tokens.map((token) => new Map([[token, QUALITY.synonym]])))];
  const known = typed.flatMap((words) => [...words.keys()].map(rarity));
  return { readings, weight: known.length > 0 ? Math.max(...known) : rarity('') * UNKNOWN };
}

/** 0 is no match. */
function score(phrases: readonly Phrase[], concepts: readonly Weighted[], wanted: number): number {
  if (wanted === 0) return 0;
  const best = concepts.map(() => 0);
  const covered = concepts.map(() => 0);
  let whole = 0;
  for (const { tokens, weight } of phrases) {
    let said = 0;
    let words = 0;
    concepts.forEach((concept, index) => {
      const { quality, count } = readBest(concept, tokens);
      best[index] = Math.max(best[index] ?? 0, quality * weight * concept.weight);
      covered[index] = Math.max(covered[index] ?? 0, quality * concept.weight);
      said += quality * concept.weight;
      words += count;
    });
    const recall = said / wanted;
    const precision = Math.min(1, words / tokens.size);
    if (recall > 0) whole = Math.max(whole, weight * ((2 * recall * precision) / (recall + precision)));
  }
  const coverage = sum(covered, (value) => value) / wanted;
  if (coverage < LEAST_COVERAGE) return 0;
  return (sum(best, (value) => value) / wanted + WHOLE_PHRASE * whole) * (0.3 + 0.7 * coverage);
}

/** How well a phrase says a concept: the best way of saying it, by the share of its tokens that stand there. */
function readBest({ readings }: Weighted, tokens: ReadonlySet<string>): { quality: number; count: number } {
  let best = { quality: 0, count: 0 };
  for (const reading of readings) {
    const found = reading.map((words) => Math.max(0, ...[...words].map(([word, quality]) => (tokens.has(word) ? quality : 0))));
    const quality = sum(found, (value) => value) / reading.length;
    if (quality > best.quality) best = { quality, count: found.filter(Boolean).length };
  }
  return best;
}

function prepare(answer: SearchAnswer, { variants, locale }: SearchIndex): Document {
  const phrase = (text: string, weight: number): Phrase => ({ tokens: new Set(tokenise(normalise(text, variants), locale)), weight });
  const phrases = [phrase(answer.title, WEIGHT.title), ...answer.terms.map((term) => phrase(term, WEIGHT.term)), phrase(answer.answer, WEIGHT.answer)];
  return { answer, phrases, tokens: new Set(phrases.flatMap(({ tokens }) => [...tokens])) };
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

export interface Found {
  /** What was looked for, to mark it. */
  words: string[];
  /** Best first. */
  answers: SearchAnswer[];
}

interface Phrase {
  tokens: ReadonlySet<string>;
  weight: number;
}

interface Document {
  answer: SearchAnswer;
  phrases: Phrase[];
  tokens: ReadonlySet<string>;
}

interface Weighted {
  /** Way of saying it → its tokens → words of the index that stand for the token, with how well. */
  readings: Map<string, number>[][];
  weight: number;
}
