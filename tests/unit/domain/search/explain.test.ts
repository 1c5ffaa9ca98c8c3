import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from '../../../../src/domain/search/explain.ts';
import { rankingOf } from '../../../fixtures/search-index.ts';

const english = rankingOf({
  answers: { reset: ['Reset your password', 'forgot password'], refund: ['Ask for a refund', 'money back'], other: ['Fees'] },
  words: { questionWords: ['my'], synonyms: [['refund', 'reimbursement']], misspellings: { passwort: 'password' } },
});
const chinese = rankingOf({ locale: 'zh-cn', answers: { reset: ['忘记密码'], honey: ['蜂蜜'], refund: ['退款'] }, words: { synonyms: [['退款', '返钱']] } });

test('a slip is told with the whole query as it was taken', () => assert.equal(explain(english('my pasword forgot')), 'password forgot'));

test('a usual mis-writing is told', () => assert.equal(explain(english('reset passwort')), 'reset password'));

test('other words that our texts use are told', () => assert.equal(explain(english('reimbursement')), 'refund'));

test('what was found as typed, or only begun, needs no word', () => {
  for (const typed of ['reset password', 'passw', 'giraffe', '']) assert.equal(explain(english(typed)), undefined, typed);
});

test('our own word is never told in another, though a part of it looks like a question word', () => {
  const indonesian = rankingOf({
    locale: 'id',
    answers: { reset: ['Atur ulang kata sandi', 'lupa password', 'password baru'], other: ['Biaya'] },
    words: { questionWords: ['katanya'], synonyms: [['kata sandi', 'password']] },
  });
  assert.equal(explain(indonesian('lupa kata sandi')), undefined);
});

test('in Chinese the words are put together again', () => {
  assert.equal(explain(chinese('忘记蜜码')), '忘记密码');
  assert.equal(explain(chinese('返钱')), '退款');
  assert.equal(explain(chinese('忘记密码')), undefined);
});

test('pinyin is told in characters', () => assert.equal(explain(chinese('wangjimima')), '忘记密码'));
