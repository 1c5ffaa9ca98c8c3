/** Error codes the app shows, however they are typed. */
import type { SearchIndex } from './index-file.ts';
import { hasHan } from './tokens.ts';

/** Letters and digits as the app joins them: `E-4031`, `e4031`, `E.4031`. */
const JOINED = /(?<![A-Z\d])([A-Z]{1,4})[-_.#:]?(\d{3,6})(?![A-Z\d])/u;
/** The same in two words, which only a known code is taken for: “in 2024” is none. */
const APART = /(?<![A-Z\d])([A-Z]{1,4})\s+(\d{3,6})(?![A-Z\d])/u;
const LETTERS = /^[A-Z]+/;
const DIGITS = /(?<![A-Z\d])\d{3,6}(?![A-Z\d])/u;

/** A code of `content/search/codes.yaml` as the index has it: `E-4031` → `E4031`. */
export const codeKey = (code: string) => code.toUpperCase().replace(/[^A-Z\d]/g, '');

/**
 * The error code in a query and where it leads; undefined when it has none.
 * Nobody knows every code: letters and digits are one too where a code of the app begins with these letters, or beside a word such as
 * “error”; other letters with digits may be a sum, RP50000. Digits alone are one beside such a word, or when a code of the app ends in them.
 */
export function findCode(
  query: string,
  { codes, unknownCode, words }: Pick<SearchIndex, 'codes' | 'unknownCode'> & { words: Pick<SearchIndex['words'], 'codeWords'> },
): FoundCode | undefined {
  const text = query.normalize('NFKC').toUpperCase();
  const lookUp = (found: RegExpExecArray | undefined, key: string | undefined, isCertain: boolean): FoundCode | undefined => {
    const entry = key !== undefined && Object.hasOwn(codes, key) ? codes[key] : undefined;
    const answers = entry?.answers ?? unknownCode;
    if (!found || (!entry && !isCertain) || answers.length === 0) return undefined;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
    return { code: found[0], rest, isKnown: entry !== undefined, isSample: entry?.isSample ?? false, answers };
  };
  const [joined, apart, digits] = [JOINED, APART, DIGITS].map((pattern) => pattern.exec(text) ?? undefined);
  const isNamed = (found: RegExpExecArray | undefined) => found !== undefined && words.codeWords.some((word) => standsBeside(word.toUpperCase(), found));
  const isOfOurs = (letters = '') => Object.keys(codes).some((key) => LETTERS.exec(key)?.[0] === letters);
  const endingIn = Object.keys(codes).find((key) => key.replace(LETTERS, '') === digits?.[0]);
  return (
    lookUp(joined, `${joined?.[1]}${joined?.[2]}`, isNamed(joined) || isOfOurs(joined?.[1])) ??
    lookUp(apart, `${apart?.[1]}${apart?.[2]}`, false) ??
    (isNamed(digits) || digits?.[0] === text.trim() ? lookUp(digits, endingIn, isNamed(digits)) : undefined)
  );
}

/** “error 4031”, “4031 error”, “错误码：4031”, but not “postcode 4031”. */
function standsBeside(word: string, { input, index, 0: match }: RegExpExecArray): boolean {
  const SIGNS = /[\s:：#=（(）)“”"'-]+/u;
  const before = input.slice(0, index).split(SIGNS).filter(Boolean).join(' ');
  const after = input
    .slice(index + match.length)
    .split(SIGNS)
    .filter(Boolean)
    .join(' ');
  if (hasHan(word)) return before.endsWith(word) || after.startsWith(word);
  return ` ${before}`.endsWith(` ${word}`) || `${after} `.startsWith(`${word} `);
}

export interface FoundCode {
  /** As it was typed, in capitals. */
  code: string;
  /** What else was typed, in capitals. */
  rest: string;
  isKnown: boolean;
  /** The page must say that nobody has given us the real code yet. */
  isSample: boolean;
  /** Numbers of the answers it leads to. */
  answers: readonly number[];
}
