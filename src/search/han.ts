/** What the search must know about the characters of our Chinese texts. Runs at build: neither library reaches a reader. */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Traditional and variant characters → the ones the texts use, and syllables without tones → the characters read so. */
export function describeHan(texts: readonly string[]): { variants: Record<string, string>; readings: Record<string, string> } {
  const used = new Set(texts.join('').match(/\p{Script=Han}/gu));
  return { variants: findVariants(used), readings: findReadings(texts) };
}

function findVariants(used: ReadonlySet<string>): Record<string, string> {
  const simplify = Converter({ from: 't', to: 'cn' });
  const variants: Record<string, string> = {};
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCodePoint(code);
    const simplified = simplify(character);
    if (simplified !== character && used.has(simplified)) variants[character] = simplified;
  }
  return variants;
}

/** Whole texts are read, not single characters: 重 is chóng in 重置 and zhòng in 重要. */
function findReadings(texts: readonly string[]): Record<string, string> {
  const readings = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { origin, pinyin: syllable } of pinyin(text, { type: 'all', toneType: 'none', v: true })) {
      if (/\p{Script=Han}/u.test(origin)) readings.set(syllable, (readings.get(syllable) ?? new Set()).add(origin));
    }
  }
  return Object.fromEntries([...readings].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, characters]) => [syllable, [...characters].join('')]));
}
