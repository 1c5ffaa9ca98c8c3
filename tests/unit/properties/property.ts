/** Rules that hold for every input: fast-check makes inputs up. The seed is fixed, so that a failure can be repeated. */
import { test } from 'node:test';
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_123, numRuns: 150, interruptAfterTimeLimit: 5000, markInterruptAsFailure: true });

/** A test of a rule: `holds` throws, or returns false, for an input that breaks it. */
export function property<Input>(sentence: string, inputs: fc.Arbitrary<Input>, holds: (input: Input) => boolean | void): void {
  test(sentence, () => fc.assert(fc.property(inputs, holds)));
}

/** Texts of pieces that mean something to a parser, with anything between them. */
export function textOf(pieces: readonly string[], maxLength = 24): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength })
    .map((all) => all.join(''));
}
