import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNormaliser } from '../../../../src/domain/search/normalise.ts';

const normalise = createNormaliser('');

test('full-width letters, capitals and punctuation do not matter', () => assert.equal(normalise('ＧｏＰａｙ退款！'), 'gopay退款'));

test("“can’t”, “can't” and “cant” are the same word", () => {
  for (const typed of ['can’t', "can't", 'can‘t', 'cant']) assert.equal(normalise(typed), 'cant', typed);
});

test('accents do not matter, however they were typed', () => {
  assert.equal(normalise('Café'), 'cafe');
  assert.equal(normalise('Cafe\u0301'), 'cafe');
});

test('signs between words become one space, around them none', () => assert.equal(normalise('  e-mail / SMS…code?! '), 'e mail sms code'));

test('numbers stay', () => assert.equal(normalise('2FA 错误403'), '2fa 错误403'));

test('traditional characters become the ones of our texts', () => assert.equal(createNormaliser('賬账戶户碼码')('賬戶，密碼'), '账户 密码'));

test('a query of signs alone is empty', () => assert.equal(normalise('？！…'), ''));
