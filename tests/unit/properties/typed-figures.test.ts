import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFigureSearch } from '../../../src/domain/style/typed-figures.ts';
import { fold } from '../../../src/domain/style/words.ts';
import { readContent } from '../../../src/writer/read-content.ts';
import { smallContent } from '../../fixtures/content/small-content.ts';
import { property } from './property.ts';

const { styles } = readContent([...smallContent()].map(([path, text]) => ({ path, text })));
const languages = fc.constantFrom(...[...styles.values()].map((style) => ({ ...style.figures, find: createFigureSearch(style) })));

/** Zeros of scripts whose digits people type. */
const zeros = fc.constantFrom('0', '０', '٠', '०', '๐');
const digits = fc
  .tuple(fc.nat(999_999), zeros)
  .map(([number, zero]) => String(number).replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit))));
const numbers = fc.oneof(
  digits,
  fc.tuple(digits, fc.constantFrom('.', ',', '–', ' - ', '~', '至'), digits).map((parts) => parts.join('')),
);
const between = fc.constantFrom('', ' ', '  ', '\u00A0', '\n', '-');

const withUnits = languages.chain(({ after, afterDigits, find }) =>
  fc.record({ number: numbers, space: between, unit: fc.constantFrom(...after, ...afterDigits), find: fc.constant(find) }),
);

property('every number with a unit of the language is found, from its first digit to its last', withUnits, ({ number, space, unit, find }) => {
  const typed = `${number}${space}${unit}`;
  const found = find(`Wait (${typed}).`);
  assert.ok(
    found.some(({ offset, text }) => offset <= 6 && offset + text.length >= 6 + number.length),
    JSON.stringify({ typed, found }),
  );
});

const inWords = languages.chain(({ numbers: words, after, find }) =>
  fc.record({ word: fc.constantFrom(...words), isCapital: fc.boolean(), unit: fc.constantFrom(...after), find: fc.constant(find) }),
);

property('every number in words with a unit is found', inWords, ({ word, isCapital, unit, find }) => {
  const typed = `${word} ${unit}`;
  const [found] = find(`(${isCapital ? typed.toUpperCase() : typed})`);
  assert.deepEqual({ kind: found?.kind, offset: found?.offset, length: found?.text.length }, { kind: 'figure', offset: 1, length: typed.length });
});

const behindSigns = languages.chain(({ before, find }) =>
  fc.record({ sign: fc.constantFrom(...before, '$', '¥', '€', '￥'), number: numbers, find: fc.constant(find) }),
);

property('every number behind a sign is found', behindSigns, ({ sign, number, find }) => {
  assert.equal(find(`(${sign} ${number})`)[0]?.offset, 1);
});

property(
  'what is found is what stands there',
  fc.tuple(languages, fc.string({ unit: 'grapheme' }), numbers, fc.string({ unit: 'binary' })),
  ([{ find }, before, number, after]) => {
    const text = `${before}${number}${after}`;
    for (const { offset, text: typed } of find(text)) assert.equal(text.slice(offset, offset + typed.length), typed);
  },
);

property('folding keeps every place', fc.string({ unit: 'binary' }), (text) => {
  assert.equal(fold(text).length, text.length);
});

property('what is folded stays so', fc.string({ unit: 'grapheme' }), (text) => {
  assert.equal(fold(fold(text)), fold(text));
});
