import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrap } from '../../../../src/domain/pictures/wrap.ts';

test('a text that has room stays on one line', () => assert.deepEqual(wrap('In the account', 20), ['In the account']));

test('words are kept whole', () => assert.deepEqual(wrap('In the transaction history', 8), ['In the', 'transaction', 'history']));

test('Chinese is broken between any two characters', () => assert.deepEqual(wrap('回到你付款的那个账户', 4), ['回到你付', '款的那个', '账户']));

test('a Chinese sign never begins a line, and an opening one never ends it', () => {
  assert.deepEqual(wrap('说清问题，带上证据', 5), ['说清问题，', '带上证据']);
  assert.deepEqual(wrap('说清问题，带上', 4), ['说清问', '题，带上']);
  assert.deepEqual(wrap('请你点“是”吧', 4), ['请你点', '“是”吧']);
});

test('a Thai vowel sign stays with its letter', () => {
  const lines = wrap('ที่นี่ที่นี่', 1.2);
  assert.ok(lines.length > 1);
  for (const line of lines) assert.doesNotMatch(line, /^\p{M}/u);
});

test('a word that has no room at all stands alone', () => assert.deepEqual(wrap('a unbelievable b', 3), ['a', 'unbelievable', 'b']));

test('lines neither begin nor end with a space', () => assert.deepEqual(wrap('  one   two  ', 2), ['one', 'two']));

test('nothing has no line', () => {
  assert.deepEqual(wrap('', 10), []);
  assert.deepEqual(wrap('   ', 10), []);
});
