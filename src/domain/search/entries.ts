/** The index as the ranking reads it: which word stands in which phrase and how often with which answer. */
import type { PackedPhrases, SearchIndex } from './index-file.ts';
import { readNumbers } from './numbers.ts';
import { cutPieces, hasHan, stem } from './tokens.ts';

/** Titles are written to be understood, so they count more than one reader's phrase. */
const TITLE = 1.25;
/** A word that stands with every answer still tells a little. */
const LEAST_RARITY = 0.3;

export function createEntries(index: SearchIndex, more?: PackedPhrases): Entries {
  const words = new Map<string, Word>();
  const phrases: Phrase[] = [];
  const units: string[] = [];
  for (const part of more ? [index, more] : [index]) {
    units.push(...part.vocabulary.split(' '));
    part.phrases.forEach((list, answer) => {
      for (const [place, packed] of list.split(' ').entries()) {
        if (packed) addPhrase(join(readNumbers(packed).map((number) => units[number] ?? '')), answer, part === index && place === 0 ? TITLE : 1);
      }
    });
  }

  function addPhrase(text: string, answer: number, weight: number): void {
    const pieces = new Map(cutPieces(text).map((piece) => [stem(piece, index.locale), piece]));
    for (const [key, text] of pieces) {
      const word: Word = words.get(key) ?? { text, rarity: 0, phrases: [], answers: new Map() };
      word.phrases.push(phrases.length);
      word.answers.set(answer, (word.answers.get(answer) ?? 0) + weight);
      words.set(key, word);
    }
    phrases.push({ answer, weight, length: pieces.size });
  }

  const answers = index.phrases.length;
  for (const word of words.values()) word.rarity = measureRarity([...word.answers.values()], answers);
  return { words, phrases, unknownRarity: Math.log(1 + 2 * answers) };
}

/** Han characters stand together, words apart. */
function join(units: readonly string[]): string {
  return units.reduce((text, unit) => (hasHan(unit) && hasHan(text.slice(-1)) ? text + unit : `${text} ${unit}`), '');
}

/** How far a word narrows the answers down: all of them, less the entropy of where it stands. */
function measureRarity(counts: readonly number[], answers: number): number {
  const total = counts.reduce((sum, value) => sum + value, 0);
  const entropy = counts.reduce((sum, value) => sum - (value / total) * Math.log(value / total), 0);
  return Math.max(LEAST_RARITY, Math.log(1 + answers) - entropy);
}

export interface Entries {
  /** By the stem of the word, or the pair of Han characters. */
  words: ReadonlyMap<string, Word>;
  phrases: readonly Phrase[];
  /** The rarity of a word that stands nowhere. */
  unknownRarity: number;
}

export interface Word {
  /** As it is written. */
  text: string;
  rarity: number;
  /** Numbers of the phrases it stands in. */
  phrases: number[];
  /** Answer → in how many of its phrases it stands. */
  answers: Map<number, number>;
}

export interface Phrase {
  answer: number;
  weight: number;
  /** How many words it has. */
  length: number;
}
