import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, fillPlural, placeholders } from '../../../../src/domain/ui-text/fill.ts';

const FOUND = { one: '{count} answer found', other: '{count} answers found' };

test('names and numbers stand where their braces stood, as often as they stood there', () =>
  assert.equal(fill('{wallet}: {count} answers from {wallet}', { wallet: 'GoPay', count: 3 }), 'GoPay: 3 answers from GoPay'));

test('what a reader typed is inserted as it is, even braces and dollar signs', () =>
  assert.equal(fill('No answer found for “{query}”', { query: '$& {wallet}' }), 'No answer found for “$& {wallet}”'));

test('nothing and zero are values too', () => assert.equal(fill('“{query}”: {count}', { query: '', count: 0 }), '“”: 0'));

test('a reader never sees braces: a missing value stops the build and is named with its text', () =>
  assert.throws(() => fill('Hello {name}', {}), /No value for \{name\} in “Hello \{name\}”/));

test('the id of a fact is a placeholder', () =>
  assert.deepEqual(placeholders('Within {refunds.review-time}, up to {limits.per-day}.'), ['refunds.review-time', 'limits.per-day']));

test('a text without braces has no placeholders', () => assert.deepEqual(placeholders('Nothing here'), []));

test('one answer is found, two answers are found', () => {
  assert.equal(fillPlural(FOUND, 1, 'en'), '1 answer found');
  assert.equal(fillPlural(FOUND, 2, 'en'), '2 answers found');
  assert.equal(fillPlural(FOUND, 0, 'en'), '0 answers found');
});

test('Chinese has one form for every number', () => assert.equal(fillPlural({ one: '不用', other: '找到 {count} 个答案' }, 1, 'zh-CN'), '找到 1 个答案'));

test('a language without a form of its own for one uses the other', () => assert.equal(fillPlural({ other: '{count} result(s)' }, 1, 'en'), '1 result(s)'));

test('a large number is written as its language writes it', () => {
  assert.equal(fillPlural(FOUND, 1200, 'en'), '1,200 answers found');
  assert.equal(fillPlural({ other: '{count} jawaban' }, 1200, 'id'), '1.200 jawaban');
});
