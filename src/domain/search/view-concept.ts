/** Where in the index a concept stands, and what it weighs. */
import type { Entries, Word } from './entries.ts';
import type { Standing } from './match.ts';
import { sum } from './sum.ts';
import { hasHan } from './tokens.ts';
import type { Concept } from './understand.ts';

/** How well another word for the same thing stands for what was typed, and for what was nearly typed. */
const SYNONYM = 0.75;
const SYNONYM_OF_SLIP = 0.6;
/** In how many phrases a word stands for which it is certain that an answer is about it. */
const CERTAIN_COUNT = 30;
/** A chatty word beside one that names a topic. */
const CHATTY = 0.25;
/** A word that stands nowhere tells little: mostly it is chat, or the end of one Han word and the beginning of the next. */
const UNKNOWN = 0.3;

/** Where a concept stands, in whichever way it is said best. */
export function viewConcept(concept: Concept, entries: Entries, match: (key: string) => Standing): ConceptView {
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
export function forgiveSeams(views: readonly ConceptView[], topicless: ReadonlySet<string>): ConceptView[] {
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
