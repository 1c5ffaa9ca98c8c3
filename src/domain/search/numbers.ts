/** Whole numbers as text, one sign each for the small ones: a third of what JSON takes, and safe inside it. */

/** Printable ASCII without space, quote and backslash. */
const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((sign) => sign !== '"' && sign !== '\\');
/** The first half of the signs end a number, the others say that more follows. */
const BASE = SIGNS.length / 2;
const VALUES = new Map(SIGNS.map((sign, value) => [sign, value]));

/** @param numbers 0 and above. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

/** The numbers `writeNumbers` wrote; signs that it does not use count as 0. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let place = 1;
  for (const sign of text) {
    const digit = VALUES.get(sign) ?? 0;
    value += (digit % BASE) * place;
    place *= BASE;
    if (digit >= BASE) continue;
    numbers.push(value);
    value = 0;
    place = 1;
  }
  return numbers;
}

function writeNumber(number: number): string {
  const last = SIGNS[(number % BASE) + (number < BASE ? 0 : BASE)] ?? '';
  return number < BASE ? last : last + writeNumber(Math.floor(number / BASE));
}
