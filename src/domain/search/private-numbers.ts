/** Card numbers, one-time codes, phone numbers: what must stay in the field, and never stand in an address or on the device. */

/** What the app shows with an error: one letter and four or five digits. A one-time code has no letter, or more digits. */
const ERROR_CODE = /((?<![a-z\d])[a-z]-?\d{4,5}(?![a-z\d]))/giu;
/** Digits, however they are grouped: `4111 1111 1111 1111`, `(0812) 3456`. */
const NUMBER = /[+(]*\p{Nd}(?:[\s().+-]*\p{Nd})+\)?/gu;
/** Letters and digits in one: `A1B2C3`. */
const MIXED = /[a-z\p{Nd}-]+/giu;
const DIGIT = /\p{Nd}/gu;

/**
 * A query as it may be shared or kept: without any number of three digits and more, except error codes.
 * More is left out than card numbers need, since nobody can tell a PIN from a price.
 */
export function withoutPrivateNumbers(query: string): string {
  const hideLong = (text: string) => ((text.match(DIGIT)?.length ?? 0) < 3 ? text : ' ');
  return query
    .normalize('NFKC')
    .split(ERROR_CODE)
    .map((part, place) => (place % 2 === 1 ? part : part.replace(NUMBER, hideLong).replace(MIXED, hideLong)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
