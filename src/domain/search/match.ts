/** Which words of the index a typed one may stand for. */
import type { Word } from './entries.ts';
import type { Sounds } from './sounds.ts';
import { hasHan } from './tokens.ts';
import { isTypoOf } from './typos.ts';

/** How well a word stands for what was typed; 1 is the word itself. */
const QUALITY = { prefix: 0.75, sound: 0.7, typo: 0.65 };
/** Fewer letters begin too many words, unless they are all that was typed. */
const PREFIX_LENGTH = 3;

/** A word of so few phrases may be a reader’s slip itself; words of so many may have been meant. */
const RARE = 2;
const USUAL = 20;

/** The returned function finds the words for a stem. What it found is remembered: every keystroke asks for the same again. */
export function createMatching(words: ReadonlyMap<string, Word>, sounds: Sounds): Matching {
  const known = new Map<string, Standing>();
  const bySound = new Map<string, Word[]>();
  for (const [key, word] of words) for (const sound of sounds.ofPair(key)) bySound.set(sound, [...(bySound.get(sound) ?? []), word]);

  function find(key: string, typed: string, isAlone: boolean): Standing {
    const found = new Map<Word, number>();
    for (const sound of [key, ...sounds.ofPair(key)]) for (const word of bySound.get(sound) ?? []) found.set(word, QUALITY.sound);
    const isBeginning = isAlone || typed.length >= PREFIX_LENGTH;
    for (const word of words.values()) {
      // Words as they are written: stems of different words may be a slip apart.
      if (hasHan(typed) ? typed.length === 1 && word.text.includes(typed) : isBeginning && word.text.startsWith(typed)) found.set(word, QUALITY.prefix);
      else if (isTypoOf(typed, word.text)) found.set(word, QUALITY.typo);
    }
    return found;
  }

  return (key, { typed, isLiteral, isAlone }) => {
    const word = words.get(key);
    if (word && (isLiteral || word.phrases.length > RARE)) return new Map([[word, 1]]);
    if (isLiteral) return new Map();
    const asked = isAlone ? `${typed} ` : typed;
    const found = known.get(asked) ?? find(key, typed, isAlone);
    known.set(asked, found);
    return word ? new Map([...onlyUsual(found), [word, 1]]) : found;
  };
}

const onlyUsual = (found: Standing) => [...found].filter(([{ phrases }, quality]) => phrases.length >= USUAL && quality === QUALITY.typo);

export type Matching = (key: string, how: Typed) => Standing;

interface Typed {
  /** The word whose stem the key is. */
  typed: string;
  /** Only the word itself. */
  isLiteral: boolean;
  /** Whether nothing else was typed. */
  isAlone: boolean;
}

/** Word of the index → how well it stands for what was typed. */
export type Standing = ReadonlyMap<Word, number>;
