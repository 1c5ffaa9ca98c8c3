/** What the search must know about the characters of our Chinese texts. Runs at build: neither library reaches a reader. */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** What `SearchIndex` calls `variants` and `readings`; both are empty for texts without Han. */
export function describeHan(texts: readonly string[]): { variants: string; readings: string } {
  const used = new Set(texts.join('').match(/\p{Script=Han}/gu));
  return { variants: findVariants(used), readings: findReadings(used) };
}

function findVariants(used: ReadonlySet<string>): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let variants = '';
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCodePoint(code);
    const simplified = simplify(character);
    if (simplified !== character && used.has(simplified)) variants += character + simplified;
  }
  return variants;
}

/** Every reading of a character counts: which one is meant (重 in 重置 and in 重要) even dictionaries get wrong. */
function findReadings(used: ReadonlySet<string>): string {
  const readings = new Map<string, string>();
  for (const character of [...used].toSorted()) {
    for (const syllable of new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))) {
      readings.set(syllable, (readings.get(syllable) ?? '') + character);
    }
  }
  return [...readings]
    .map(([syllable, characters]) => syllable + characters)
    .toSorted()
    .join(' ');
}
