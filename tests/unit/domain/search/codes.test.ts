import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCode } from '../../../../src/domain/search/codes.ts';
import { NO_WORDS } from '../../../fixtures/search-index.ts';

const index = {
  codes: { E4031: { answers: [1] }, PAY200: { answers: [2], isSample: true as const } },
  unknownCode: [9],
  words: { ...NO_WORDS, codeWords: ['error', 'code', '错误码'] },
};
const find = (query: string) => findCode(query, index);

test('a code is known however it is typed', () => {
  for (const typed of [
    'E-4031',
    'e 4031',
    'e4031',
    'Ｅ－４０３１',
    'E.4031',
    '错误码E-4031怎么办',
    '错误码：4031',
    'error code: 4031',
    '4031',
    'what is (e_4031)?',
  ])
    assert.deepEqual(find(typed)?.answers, [1], typed);
});

test('what else was typed is kept', () => assert.equal(find('E-4031 at the shop')?.rest, 'AT THE SHOP'));

test('a sample is known to be one', () => assert.equal(find('pay-200')?.isSample, true));

test('an unknown code leads to the safe path, not to the code beside it', () => {
  for (const typed of ['E-4032', 'e4030', 'error 4032', '错误码 9999', 'error XYZ-12345']) {
    assert.equal(find(typed)?.isKnown, false, typed);
    assert.deepEqual(find(typed)?.answers, [9], typed);
  }
});

test('years, sums, one-time codes and random strings are no error codes', () => {
  for (const typed of [
    'in 2024',
    'top up 500',
    'otp 123456',
    '123456',
    'x7f3q',
    'pay 300 dollars',
    '24/7',
    '2fa',
    'constructor',
    'postcode 12345',
    'isi saldo rp50000 gagal',
    'IDR50000 belum masuk',
    '充值RMB100没到',
    'KB2024',
    'error when I pay 500',
  ])
    assert.equal(find(typed), undefined, typed);
});

test('where nothing helps with a code, the other words of the query count', () => {
  assert.equal(findCode('E-9999', { ...index, unknownCode: [] }), undefined);
  assert.equal(findCode('E-4031', { ...index, codes: { E4031: { answers: [] } } }), undefined);
});
