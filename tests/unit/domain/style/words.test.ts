import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOf, createWordSearch, fold } from '../../../../src/domain/style/words.ts';

const find = (words: readonly string[], text: string) => createWordSearch(words)(fold(text)).map(({ offset, word }) => `${offset}: ${word}`);

test('capital and wide letters make no difference', () => {
  assert.deepEqual(find(['otp'], 'Type the OTP'), ['9: otp']);
  assert.deepEqual(find(['OTP'], '输入ＯＴＰ'), ['2: otp']);
});

test('only whole words are found', () => {
  assert.deepEqual(find(['app'], 'The apple happens'), []);
  assert.deepEqual(find(['app'], 'The app, (app) and app-like'), ['4: app', '10: app', '19: app']);
});

test('in a language without spaces a word is found anywhere', () => assert.deepEqual(find(['账号'], '你的账号在这里'), ['2: 账号']));

test('between the words of a phrase there may be any space or a line’s end', () => {
  assert.deepEqual(find(['log in'], 'You log\nin or log\u00A0 in'), ['4: log\nin', '14: log  in']);
});

test('of words that begin alike the longest is found', () => assert.deepEqual(find(['log', 'log in'], 'Log in'), ['0: log in']));

test('signs that mean something in patterns are signs', () => {
  assert.deepEqual(find(['a.m'], '9 a.m and axm'), ['2: a.m']);
  assert.deepEqual(find(['(c)'], 'A (C)'), ['2: (c)']);
});

test('curly and straight apostrophes are one', () => assert.deepEqual(find(["o'clock"], 'Nine o’clock'), ["5: o'clock"]));

test('without words nothing is found', () => {
  assert.equal(anyOf([]), undefined);
  assert.deepEqual(find([], 'Words'), []);
});

test('digits of every script are folded to plain ones', () => assert.equal(fold('٧ ७ ๗ ７ ۷'), '7 7 7 7 7'));

test('a letter whose small or narrow form is longer stays, so that places are kept', () => assert.equal(fold('İ ﬁ ㎞'), 'İ ﬁ ㎞'));
