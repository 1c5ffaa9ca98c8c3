import { editDistance } from './edit-distance.ts';

/** Something wrong in `content/`, told so that a writer can repair it alone. */
export interface Problem {
  /** Path from the repository's root. */
  file: string;
  /** From 1; absent when the file as a whole is meant. */
  line?: number;
  /** From 1, counted in UTF-16 units as editors do. */
  column?: number;
  /** The key, tag or rule concerned, such as `searchTerms[3]` or `<Fact>`. */
  where: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do about it, in one sentence. */
  repair: string;
  /** `warning`: to be considered, and nothing stops. Without it a problem must be repaired. */
  severity?: 'warning';
}

/** What must be repaired before the site can be built. */
export const isError = ({ severity }: Pick<Problem, 'severity'>) => severity !== 'warning';

/** A place in a file. */
export interface Spot {
  line: number;
  column: number;
}

/** What is wrong and what to do, before it is known where. */
export type Fault = Pick<Problem, 'message' | 'repair'>;

/** Every problem in the order a writer meets them: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** The word among `known` that a mistyped one most likely meant, or undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0];
  // A word of two letters of which both differ is another word.
  const furthest = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));
  return best && best.distance <= furthest ? best.candidate : undefined;
}

/** ‘Did you mean “x”?’ when a known word is near, else the list of what is possible. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near) return `Did you mean “${near}”?`;
  return known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'Remove it.';
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
