/** Brings what readers type and what writers wrote to one spelling, so that the two can meet. */

const COMBINING = /\p{M}+/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;
const APOSTROPHES = /['’‘]/gu;

/**
 * Full-width forms, case, accents, apostrophes and punctuation disappear: `ＧｏＰａｙ退款！` → `gopay退款`, `can’t` → `cant`.
 * @param variants pairs of characters, the first to be replaced by the second, such as traditional by simplified Chinese.
 */
export function createNormaliser(variants: string): (text: string) => string {
  const characters = [...variants];
  const simplified = new Map(characters.flatMap((character, index) => (index % 2 === 0 ? [[character, characters[index + 1] ?? '']] : [])));
  return (text) => {
    const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(COMBINING, '').normalize('NFC');
    const words = plain.replace(APOSTROPHES, '').replace(NOT_A_WORD, ' ').trim();
    return Array.from(words, (character) => simplified.get(character) ?? character).join('');
  };
}
