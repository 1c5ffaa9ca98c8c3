import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMarks } from '../../../../src/domain/search/mark.ts';

/** The text with its marks in brackets. */
const mark = (text: string, ...words: string[]) =>
  findMarks(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test('typed words are marked wherever they stand, small or capital', () =>
  assert.equal(mark('Refund: ask for a refund', 'refund'), '[Refund]: ask for a [refund]'));

test('a longer word is marked to its end, not beyond', () => assert.equal(mark('Refunds, refunded.', 'refund'), '[Refunds], [refunded].'));

test('a mark begins where a word begins', () => assert.equal(mark('The prepaid card is paid', 'paid'), 'The prepaid card is [paid]'));

test('Chinese words are marked inside a sentence', () => assert.equal(mark('怎样重置密码？', '密码'), '怎样重置[密码]？'));

test('a Latin word in a Chinese sentence is marked', () => assert.equal(mark('打开App设置', 'app'), '打开[App]设置'));

test('single letters and characters are not marked: they would stand everywhere', () => assert.equal(mark('a card 卡', 'a', '卡'), 'a card 卡'));

test('several words are marked, each in its place', () => assert.equal(mark('Reset your password', 'password', 'reset'), '[Reset] your [password]'));

test('the text stays the same, mark or not', () => {
  for (const words of [[], [''], ['text'], ['here']])
    assert.equal(
      findMarks('A text here', words)
        .map(({ text }) => text)
        .join(''),
      'A text here',
    );
});
