import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFigureSearch } from '../../../../src/domain/style/typed-figures.ts';

const FIGURES = {
  numbers: ['two', '两'],
  after: ['day', 'days', 'working days', 'hour', '天', '小时'],
  afterDigits: ['h', '点'],
  before: ['rp', '百分之'],
};
const search = createFigureSearch({ figures: FIGURES });
const find = (text: string) => search(text).map(({ kind, text: typed }) => `${kind}: ${typed}`);

test('spans of time are found in digits and in words', () => {
  assert.deepEqual(find('Wait 7 days.'), ['figure: 7 days']);
  assert.deepEqual(find('Wait two working days.'), ['figure: two working days']);
  assert.deepEqual(find('等两天，再等７小时'), ['figure: 两天', 'figure: ７小时']);
  assert.deepEqual(find('A 24-hour line'), ['figure: 24-hour']);
});

test('a range is one figure', () => assert.deepEqual(find('Wait 3–5 days, then 2 - 4 h'), ['figure: 3–5 days', 'figure: 2 - 4 h']));

test('some units make a figure of digits only', () => {
  assert.deepEqual(find('9 点'), ['figure: 9 点']);
  assert.deepEqual(find('两点'), []);
});

test('sums and shares are found with their sign on either side', () => {
  assert.deepEqual(find('It costs $5, 5 €, 2.5 % or 3‰'), ['amount: $5', 'amount: 5 €', 'amount: 2.5 %', 'amount: 3‰']);
  assert.deepEqual(find('Rp 2.500 或百分之5'), ['figure: Rp 2.500', 'figure: 百分之5']);
});

test('clock times are found', () => assert.deepEqual(find('08:00, 9am or 9.30 p.m.'), ['clock: 08:00', 'clock: 9am', 'clock: 9.30 p.m']));

test('addresses are found', () => {
  assert.deepEqual(find('Write to help@alpha.example or open www.alpha.example/a or alpha.example'), [
    'e-mail: help@alpha.example',
    'web: www.alpha.example/a',
    'web: alpha.example',
  ]);
});

test('addresses are found between letters of a language without spaces', () =>
  assert.deepEqual(find('打开www.alpha.example，或者alpha.example上写'), ['web: www.alpha.example', 'web: alpha.example']));

test('numbers to call, years and dates are found', () => {
  assert.deepEqual(find('Call +1 202 555 0142 or 110'), ['number: +1 202 555 0142', 'number: 110']);
  assert.deepEqual(find('In 2026 or 24/7'), ['number: 2026', 'figure: 24/7']);
});

test('small numbers without a unit are everyday language', () => {
  for (const text of ['Step 2', 'Choose 1 of 3', '第 2 步', 'two ways', 'day by day', 'a 7-daylong wait', 'Use the app.'])
    assert.deepEqual(find(text), [], text);
});

test('a figure is told once, with its place', () => assert.deepEqual(search('You pay $500 now'), [{ kind: 'amount', offset: 8, text: '$500' }]));

test('a comma before a figure does not hide it', () => assert.deepEqual(find('Then,7 days'), ['figure: 7 days']));

test('a language without words for figures still has digits', () => {
  const bare = createFigureSearch({ figures: { numbers: [], after: [], afterDigits: [], before: [] } });
  assert.deepEqual(
    bare('7 days, $5').map(({ text }) => text),
    ['$5'],
  );
});

test('counting is no number to call', () => assert.deepEqual(search('Steps 1, 2, 3 and 4'), []));

test('a long row of digits is read in a moment', () => {
  const begin = performance.now();
  assert.equal(search('1.,'.repeat(3000)).length, 1);
  assert.ok(performance.now() - begin < 2000);
});
