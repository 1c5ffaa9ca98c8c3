import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../src/domain/locales.ts';
import { cutPieces, stem } from '../../../../src/domain/search/tokens.ts';

const tokenise = (text: string, locale: Locale) => cutPieces(text).map((piece) => stem(piece, locale));

/** Whether a text is found by all of the query's pieces. */
const meets = (query: string, text: string, locale: Locale) => tokenise(query, locale).every((token) => tokenise(text, locale).includes(token));

test('any Chinese word of two characters is found inside a longer text', () => {
  assert.ok(meets('密码', '重置密码的方法', 'zh-cn'));
  assert.ok(!meets('码密', '重置密码的方法', 'zh-cn'));
});

test('Chinese and Latin words without a space between them are two', () => assert.deepEqual(tokenise('重置密码app', 'zh-cn'), ['重置', '置密', '密码', 'app']));

test('a single character stands alone', () => assert.deepEqual(tokenise('卡', 'zh-cn'), ['卡']));

test('in English the forms of a word meet', () => {
  for (const typed of ['refund', 'refunds', 'refunded', 'refunding']) assert.ok(meets(typed, 'refund', 'en'), typed);
  assert.ok(meets('payments', 'pay', 'en'));
  assert.ok(meets('locked', 'lock', 'en'));
});

test('in Indonesian the endings of a word do not matter', () => {
  for (const typed of ['akunnya', 'akun']) assert.ok(meets(typed, 'akun', 'id'), typed);
  assert.ok(meets('kirimkan', 'kirim', 'id'));
});

test('short words keep their endings', () => {
  assert.deepEqual(tokenise('pin sms yes', 'en'), ['pin', 'sms', 'yes']);
  assert.deepEqual(tokenise('kan', 'id'), ['kan']);
});

test('endings of one language are not cut in another', () => assert.deepEqual(tokenise('kirimkan refunds', 'zh-cn'), ['kirimkan', 'refunds']));

test('nothing has no pieces', () => assert.deepEqual(tokenise('', 'en'), []));
