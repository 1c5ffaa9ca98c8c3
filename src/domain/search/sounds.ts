/** Chinese by ear: pinyin typed instead of characters, and characters that sound the same. */
import { pairs } from './tokens.ts';

const BETWEEN = '|';

/**
 * @param readings syllable without tone → the characters of our texts that are read so: `{ mi: '密秘', ma: '码吗' }`.
 */
export function createSounds(readings: Readonly<Record<string, string>>): Sounds {
  const bySyllable = new Map(Object.entries(readings));
  const ofCharacter = new Map<string, string[]>();
  for (const [syllable, characters] of bySyllable) {
    for (const character of characters) ofCharacter.set(character, [...(ofCharacter.get(character) ?? []), syllable]);
  }

  function split(letters: string): string[] | undefined {
    if (letters === '') return [];
    for (let length = Math.min(6, letters.length); length > 0; length--) {
      const syllable = letters.slice(0, length);
      const rest = bySyllable.has(syllable) ? split(letters.slice(length)) : undefined;
      if (rest) return [syllable, ...rest];
    }
    return undefined;
  }

  return {
    ofPair([first = '', second = '']) {
      return (ofCharacter.get(first) ?? []).flatMap((a) => (ofCharacter.get(second) ?? []).map((b) => a + BETWEEN + b));
    },
    fromPinyin(letters) {
      const syllables = /^[a-z]{4,}$/.test(letters) ? split(letters) : undefined;
      return syllables && syllables.length > 1 ? pairs(syllables.map((syllable) => syllable + BETWEEN)).map((pair) => pair.slice(0, -1)) : undefined;
    },
  };
}

export interface Sounds {
  /** How a pair of characters may be read: `密码` → `mi|ma`. */
  ofPair(pair: string): string[];
  /** `wangjimima` → `wang|ji`, `ji|mi`, `mi|ma`; undefined when the letters are not pinyin of at least two syllables. */
  fromPinyin(letters: string): string[] | undefined;
}
