/** Card numbers, one-time codes, phone numbers: what must stay in the field, and never stand in an address or on the device. */

/** What the app shows with an error: an E and four digits. */
const ERROR_CODE = /((?<![a-z\d])e-?\d{4}(?![a-z\d]|[^\p{L}]{0,3}\p{Nd}))/giu;
/** Digits, however they are grouped: `4111 1111 1111 1111`, `(0812) 3456`, `12,34,56`. */
const NUMBER = /[+(]{0,2}\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd})+\)?/gu;
/** Letters and digits in one: `A1B2C3`. */
const MIXED = /(?<![a-z\p{Nd}-])(?=[a-z-]*\p{Nd})(?=[\p{Nd}-]*[a-z])[a-z\p{Nd}-]+/giu;
/** What people call an office that never closes. */
const ALWAYS_OPEN = /^24\/7$/;
const DIGIT = /\p{Nd}/gu;

/**
 * A query as it may be shared or kept: without any number of three digits and more, except error codes and 24/7.
 * More is left out than card numbers need, since nobody can tell a PIN from a price.
 */
export function withoutPrivateNumbers(query: string): string {
  const hideLong = (text: string) => ((text.match(DIGIT)?.length ?? 0) < 3 || ALWAYS_OPEN.test(text) ? text : ' ');
  return query
    .normalize('NFKC')
    .split(ERROR_CODE)
    .map((part, place) => (place % 2 === 1 ? part : part.replace(MIXED, hideLong).replace(NUMBER, hideLong)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The address of a search that may be shared. @param path where the search page is. */
export function searchAddress(path: string, query: string): string {
  const shared = withoutPrivateNumbers(query);
  return shared ? `${path}?q=${encodeURIComponent(shared)}` : path;
}
