/** Brings what readers type and what writers wrote to one spelling, so that the two can meet. */

const COMBINING = /\p{M}+/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;
const APOSTROPHES = /['’‘]/gu;

/**
 * Full-width forms, case, accents, apostrophes and punctuation disappear: `ＧｏＰａｙ退款！` → `gopay退款`, `can’t` → `cant`.
 * @param variants characters to replace one by one, such as traditional → simplified Chinese.
 */
export function normalise(text: string, variants: Readonly<Record<string, string>> = {}): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(COMBINING, '').normalize('NFC');
  const words = plain.replace(APOSTROPHES, '').replace(NOT_A_WORD, ' ').trim();
  return Array.from(words, (character) => variants[character] ?? character).join('');
}
