import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHidden, findMixedScripts } from '../../../src/domain/characters.ts';

const codeIn = (text: string) => findHidden(text)?.code;

test('texts of every script are read as they are', () => {
  for (const text of ['Call 110.', '打开应用，再试一次。', 'افتح التطبيق.', 'ऐप खोलें।', 'เปิดแอป', 'line\n\tand tab'])
    assert.equal(findHidden(text), undefined, text);
});

test('a hidden character is found where it stands', () => assert.deepEqual(findHidden('pass\u200Bword'), { offset: 4, code: 'U+200B' }));

test('signs that turn the direction, break words unseen or carry hidden letters are refused', () => {
  for (const sign of ['\u202E', '\u2066', '\u00AD', '\u3164', '\u2800', '\u0000', '\r', '\u2028', '\uE000', '\u{E0041}']) {
    assert.equal(findHidden(`a${sign}b`)?.offset, 1, JSON.stringify(sign));
  }
});

test('a joiner is right where a script needs it, and nowhere else', () => {
  assert.equal(codeIn('می\u200Cخواهم'), undefined);
  assert.equal(codeIn('क्\u200Dष'), undefined);
  assert.equal(codeIn('pass\u200Cword'), 'U+200C');
  assert.equal(codeIn('密\u200D码'), 'U+200D');
});

test('a zero-width space says where Thai may be broken', () => {
  assert.equal(codeIn('เปิด\u200Bแอป'), undefined);
  assert.equal(codeIn('打\u200B开'), 'U+200B');
});

test('a direction mark is right in a line with letters from right to left', () => {
  assert.equal(codeIn('اتصل \u200E110'), undefined);
  assert.equal(codeIn('Call \u200E110'), 'U+200E');
  assert.equal(codeIn('Call \u061C110'), 'U+061C');
});

test('a picture may be joined of several', () => {
  for (const text of ['❤\uFE0F', '👨\u200D👩', '🏳\uFE0F\u200D🌈', '👍🏽\u200D', '1\uFE0F\u20E3']) assert.equal(findHidden(text), undefined, text);
});

test('digits are no pictures: nothing hides between them', () => {
  assert.equal(codeIn('5\u200D0'), 'U+200D');
  assert.equal(codeIn('5\uFE0F0'), 'U+FE0F');
});

test('a sign that shows a picture stands once', () => assert.deepEqual(findHidden('❤\uFE0F\uFE0F'), { offset: 2, code: 'U+FE0F' }));

test('a word of two scripts that look alike is found', () => {
  assert.deepEqual(findMixedScripts('Use GоPay now'), { offset: 4, word: 'GоPay' });
  assert.deepEqual(findMixedScripts('αlpha'), { offset: 0, word: 'αlpha' });
});

test('words of one script may stand beside words of another', () => {
  for (const text of ['GoPay и OKPay', 'GoPay应用', 'Straße']) assert.equal(findMixedScripts(text), undefined, text);
});
