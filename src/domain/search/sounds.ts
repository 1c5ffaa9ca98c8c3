/** Chinese by ear: pinyin typed instead of characters, and characters that sound the same. */
import { pairs } from './tokens.ts';

const BETWEEN = '|';
const SYLLABLE = /^[a-z]+/;

/** @param readings syllables without tone, each followed by the characters of our texts that are read so: `mi密秘 ma码吗`. */
export function createSounds(readings: string): Sounds {
  const syllables = new Set<string>();
  const ofCharacter = new Map<string, string[]>();
  for (const entry of readings.split(' ')) {
    const syllable = SYLLABLE.exec(entry)?.[0] ?? '';
    if (syllable) syllables.add(syllable);
    for (const character of entry.slice(syllable.length)) ofCharacter.set(character, [...(ofCharacter.get(character) ?? []), syllable]);
  }

  function split(letters: string): string[] | undefined {
    if (letters === '') return [];
    for (let length = Math.min(6, letters.length); length > 0; length--) {
      const syllable = letters.slice(0, length);
      const rest = syllables.has(syllable) ? split(letters.slice(length)) : undefined;
      if (rest) return [syllable, ...rest];
    }
    return undefined;
  }

  return {
    ofPair([first = '', second = '']) {
      return (ofCharacter.get(first) ?? []).flatMap((a) => (ofCharacter.get(second) ?? []).map((b) => a + BETWEEN + b));
    },
    joinSyllables(words, isKnown) {
      return words.reduce((joined: string[], word, place) => {
        const before = words[place - 1] ?? '';
        const belongs = [before, word].every((part) => syllables.has(part) && !isKnown(part));
        return belongs ? [...joined.slice(0, -1), `${joined.at(-1)}${word}`] : [...joined, word];
      }, []);
    },
    fromPinyin(letters) {
      const read = /^[a-z]{4,30}$/.test(letters) ? split(letters) : undefined;
      return read && read.length > 1 ? pairs(read.map((syllable) => syllable + BETWEEN)).map((pair) => pair.slice(0, -1)) : undefined;
    },
  };
}

export interface Sounds {
  /** How a pair of characters may be read: `密码` → `mi|ma`. */
  ofPair(pair: string): string[];
  /** Pinyin typed with spaces: `wang ji mi ma` → `wangjimima`. Words that our texts have stay by themselves. */
  joinSyllables(words: readonly string[], isKnown: (word: string) => boolean): string[];
  /** `wangjimima` → `wang|ji`, `ji|mi`, `mi|ma`; undefined when the letters are not pinyin of at least two syllables. */
  fromPinyin(letters: string): string[] | undefined;
}
