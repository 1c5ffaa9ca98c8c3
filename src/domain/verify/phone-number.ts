/** Telephone numbers as people type them, compared with ours: `+62 21 1500 123`, `(021) 1500-123`, `006221…`, full-width digits. */
import { editDistance } from '../edit-distance.ts';

/** How a country's own people write a number: with a sign before it, `0` in most, or as it is. */
const TRUNK: Readonly<Record<string, string>> = { 7: '8', 30: '', 31: '0', 34: '', 39: '', 45: '', 47: '', 48: '', 65: '', 351: '', 352: '', 852: '', 853: '' };
/** North America dials ten digits as they are, and a 1 before them. */
const NORTH_AMERICA = '1';
/** Numbers dialled without the sign although other ones of the country have it: mobile and service numbers. */
const DIALLED_BARE: Readonly<Record<string, RegExp>> = { 86: /^(?:1\d{10}|[48]00\d{7}|95\d{3,})$/, 62: /^1[45]\d{3,}$/ };

/** The longest there are, and the shortest worth a thought. */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 3;
/** With fewer digits the rest of our number says nothing. */
const PART_DIGITS = 5;
const NEAR_DIGITS = 7;

/** Where the ten digits of a script begin: full-width, Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6];

/** Digits, brackets, dashes and spaces of every width as the plain ones; the length stays the same, sign for sign. */
export function plainDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((first) => code >= first && code < first + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/[＋﹢]/g, '+')
    .replace(/[（【［]/g, '(')
    .replace(/[）】］]/g, ')')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[．·•]/g, '.')
    .replace(/／/g, '/')
    .replace(/\p{Zs}/gu, ' ');
}

/**
 * How a typed number stands to one of ours.
 * @param typed digits and the signs between them, as `plainDigits` leaves them.
 * @param listed `+62 21 1500 123`: the first group is the country.
 */
export function compareNumber(typed: string, listed: string): 'same' | 'near' | 'part' | 'other' {
  const [country = '', ...groups] = listed.slice(1).split(' ');
  const national = groups.join('');
  const digits = digitsOf(typed);
  const forms = nationalForms(country, national);
  if (isInternational(typed)) {
    const trunk = TRUNK[country] ?? '0';
    const withoutZero = country !== NORTH_AMERICA && trunk === '0' ? digitsOf(typed.replace(/\( ?0 ?\)/, '')) : digits;
    if ([digits, withoutZero].some((all) => all.replace(/^00/, typed.trim().startsWith('+') ? '00' : '') === country + national)) return 'same';
  } else if ([...forms, country + national].includes(digits)) return 'same';
  return nearness(digits.replace(/^00/, ''), country, national, forms);
}

function nearness(digits: string, country: string, national: string, forms: readonly string[]): 'near' | 'part' | 'other' {
  if (digits.length >= PART_DIGITS && national.endsWith(digits) && digits.length !== national.length - 1) return 'part';
  if (digits.length < NEAR_DIGITS) return 'other';
  const isNear = [country + national, national, ...forms].some((form) => editDistance(digits, form) <= 1);
  // Our digits behind another country or with something before them.
  return isNear || (national.length >= NEAR_DIGITS && digits.endsWith(national)) ? 'near' : 'other';
}

/** How the number is written inside its country. */
function nationalForms(country: string, national: string): string[] {
  if (country === NORTH_AMERICA) return [national, NORTH_AMERICA + national];
  const trunk = TRUNK[country] ?? '0';
  return [trunk + national, ...(DIALLED_BARE[country]?.test(national) ? [national] : [])];
}

/** Whether something can be a number at all. */
export function isNumber(typed: string): boolean {
  const count = digitsOf(typed).length;
  return count >= FEWEST_DIGITS && count <= MOST_DIGITS && !/\d[^\d]*\+/.test(typed);
}

export const digitsOf = (text: string) => text.replace(/\D/g, '');

const isInternational = (typed: string) => /^[( ]*(?:\+|00)/.test(typed);
