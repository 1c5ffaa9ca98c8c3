/** A hand-written file of `content/` after reading: what is right in it, and where everything stands. */
export interface Written<Data> {
  /** Path from the repository's root. */
  file: string;
  /** The keys that hold what they should. A wrong one has its own problem and is left out here, so that other rules can look at the rest. */
  data: Partial<Data>;
  /** Every key of the top level, right or wrong; empty when the file cannot be read at all. */
  keys: readonly string[];
  /** The line of a value or, where it is missing, of what should hold it: `lineOf('searchTerms', 3)`. */
  lineOf: LineOf;
}

export type LineOf = (...path: readonly PropertyKey[]) => number;

export function isReadable({ keys }: Written<unknown>): boolean {
  return keys.length > 0;
}

/** Whether every key holds what it should, so that what is missing is missing indeed. */
export function isWhole({ data, keys }: Written<object>): boolean {
  return keys.length > 0 && keys.every((key) => Object.hasOwn(data, key));
}
