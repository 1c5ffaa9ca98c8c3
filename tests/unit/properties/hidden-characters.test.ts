import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findHidden } from '../../../src/domain/characters.ts';
import { property } from './property.ts';

/** Letters, marks, digits and punctuation that are written in a script. */
function charactersOf(script: string): string[] {
  const pattern = new RegExp(`^(?=[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}])(?!\\p{Cf})[\\p{scx=${script}}]$`, 'u');
  return Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter((character) => pattern.test(character));
}

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const SCRIPTS = Object.fromEntries(['Latin', 'Han', 'Arabic', 'Devanagari', 'Thai'].map((script) => [script, [...charactersOf(script), ...ASCII, '\n']]));
const LEFT_TO_RIGHT = ['Latin', 'Han', 'Devanagari', 'Thai'];
const BIDI = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];
const MARKS = ['\u200E', '\u200F', '\u061C'];

const textsIn = (scripts: readonly string[]) =>
  fc.constantFrom(...scripts).chain((script) => fc.array(fc.constantFrom(...(SCRIPTS[script] ?? [])), { maxLength: 60 }).map((all) => all.join('')));

const inserted = (texts: fc.Arbitrary<string>, signs: readonly string[]) =>
  texts.chain((text) =>
    fc.tuple(fc.constantFrom(...signs), fc.nat(text.length)).map(([sign, at]) => ({ text: text.slice(0, at) + sign + text.slice(at), at })),
  );

property('every text of a script is accepted', textsIn(Object.keys(SCRIPTS)), (text) => {
  assert.equal(findHidden(text), undefined);
});

property('a sign that turns the direction is found where it stands', inserted(textsIn(Object.keys(SCRIPTS)), BIDI), ({ text, at }) => {
  assert.equal(findHidden(text)?.offset, at);
});

property('a direction mark is found in every text that is read from left to right', inserted(textsIn(LEFT_TO_RIGHT), MARKS), ({ text, at }) => {
  assert.equal(findHidden(text)?.offset, at);
});

property('a direction mark is accepted in every text with an Arabic letter', inserted(textsIn(['Arabic']), MARKS), ({ text }) => {
  assert.equal(findHidden(`ا${text}`), undefined);
});

property('a joiner is found in every Latin and Han text', inserted(textsIn(['Latin', 'Han']), ['\u200B', '\u200C']), ({ text, at }) => {
  assert.equal(findHidden(text)?.offset, at);
});
