/** Finds what must come from `content/wallets/` and was typed into a text instead: amounts, spans of time, clock times, numbers to call, addresses. */
import type { Style } from './schema.ts';
import { anyOf, fold } from './words.ts';

/**
 * Prepares a language's figures once. The returned function finds each typed one in reading order, with its place in the text.
 * Full-width and other digits are digits too.
 */
export function createFigureSearch({ figures }: Pick<Style, 'figures'>): (text: string, folded?: string) => TypedFigure[] {
  const patterns = createPatterns(figures);
  return (text, folded = fold(text)) => {
    if (UNBROKEN.test(folded)) return [];
    const found = patterns.flatMap(({ kind, pattern }) =>
      [...folded.matchAll(pattern)].map(({ 0: match, index }) => ({ kind, offset: index, text: text.slice(index, index + match.length).trim() })),
    );
    return withoutOverlaps(found);
  };
}

/** No word is so long. The rule for sentences names it; to look for addresses in it would take a minute. */
const UNBROKEN = /[\p{L}\p{N}.@-]{2000}/u;

function createPatterns({ numbers, after, afterDigits, before, wholes = [] }: Style['figures']): { kind: FigureKind; pattern: RegExp }[] {
  const digits = String.raw`(?<!\d[.,]*)\d(?:[\d.,]*\d)?(?:\s*[-–—~～至到]\s*\d(?:[\d.,]*\d)?)?`;
  const words = anyOf(numbers.map(fold));
  // Number words follow each other: twenty-one, 二十一, dua puluh satu.
  const number = words ? `(?:${digits}|${words}(?:[\\s-]{0,2}${words}){0,6})` : digits;
  const phrases = anyOf(wholes.map(fold));
  const units = anyOf(after.map(fold));
  const digitUnits = anyOf([...after, ...afterDigits].map(fold));
  const signs = anyOf(before.map(fold));
  const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`;
  // A sign of punctuation at its end belongs to the sentence.
  const address = String.raw`[^\s<>“”",。)\p{sc=Han}]*[^\s<>“”",。)\p{sc=Han}.;:!?]`;
  const sources: [FigureKind, string | undefined][] = [
    ['e-mail', String.raw`[^\s@<>()“”"，。：:；]+@${label}(?:\.${label})+`],
    // Chinese puts no space before and after an address.
    ['web', String.raw`(?:[a-z][a-z\d+.-]*:\/\/|(?<![\p{sc=Latin}\p{N}])www\.)${address}`],
    ['web', String.raw`(?<![\p{sc=Latin}\p{N}@.-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?![\p{sc=Latin}\p{N}])(?:\/(?:${address})?)?`],
    ['clock', String.raw`(?<!\d)\d{1,2}\s*[:：]\s*\d{2}(?!\d)|(?<![\d.,])\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b`],
    ['amount', String.raw`\p{Sc}\s*${digits}|${digits}\s*\p{Sc}|${digits}\s*[%‰٪]`],
    ['figure', phrases],
    ['figure', signs && `${signs}\\s*${number}`],
    ['figure', units && `${number}[\\s-]*${units}`],
    ['figure', digitUnits && `${digits}[\\s-]*${digitUnits}`],
    // 24/7, 1/2/2026
    ['figure', String.raw`\d+(?:\s*[\/]\s*\d+)+`],
    // Whatever has three digits and more is a number somebody could change: a sum, a year, a number to call. “1, 2, 3” counts.
    ['number', String.raw`\+?\(?\d(?:(?:(?!,\s)[\s().,-]){0,2}\d){2,}`],
  ];
  return sources.flatMap(([kind, source]) => (source ? [{ kind, pattern: new RegExp(source, 'gu') }] : []));
}

/** Of figures that overlap, the one whose kind says most: it is told once. */
function withoutOverlaps(found: readonly TypedFigure[]): TypedFigure[] {
  const kept: TypedFigure[] = [];
  for (const figure of found) {
    const end = figure.offset + figure.text.length;
    if (kept.every((other) => end <= other.offset || figure.offset >= other.offset + other.text.length)) kept.push(figure);
  }
  return kept.toSorted((a, b) => a.offset - b.offset);
}

export type FigureKind = 'e-mail' | 'web' | 'clock' | 'amount' | 'figure' | 'number';

export interface TypedFigure {
  kind: FigureKind;
  /** In UTF-16 units from the beginning of the text. */
  offset: number;
  text: string;
}
