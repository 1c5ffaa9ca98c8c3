import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRanking } from '../../../../src/domain/search/rank.ts';
import { rankingOf, rankSmall, smallSearch, type SmallSearch } from '../../../fixtures/search-index.ts';

const ENGLISH: SmallSearch = {
  answers: {
    timing: ['When a refund arrives', 'refund late', 'where is my money', 'refund not received'],
    request: ['Ask for a refund', 'money back', 'wrong payment', 'return an order'],
    hacked: ['Somebody is in your account', 'account hacked', 'stolen account', 'unknown payment', 'someone knows my password'],
    reset: ['Set a new password', 'forgot password', 'reset password', 'password does not work'],
    limits: ['How much you can pay', 'daily limit', 'payment too large'],
  },
  words: {
    questionWords: ['how', 'do', 'i', 'my', 'a', 'is'],
    chattyWords: ['still'],
    synonyms: [['stolen', 'burgled']],
    misspellings: { passwort: 'password' },
  },
};
const CHINESE: SmallSearch = {
  locale: 'zh-cn',
  answers: {
    reset: ['忘记密码', '重置密码', '密码不对'],
    timing: ['退款什么时候到账', '退款没到'],
    hacked: ['账户被盗', '盗号'],
  },
  words: { questionWords: ['怎么办', '我', '了'] },
};
const english = rankSmall(ENGLISH);
const chinese = rankSmall(CHINESE);

test('a reader’s own words lead to the answer', () => {
  assert.equal(english('Where is my money?')[0], 'timing');
  assert.equal(english('money back')[0], 'request');
  assert.equal(english('how do I reset my password')[0], 'reset');
});

test('a rare word weighs more than a common one', () => {
  const rank = rankSmall({ answers: { one: ['Payment one'], two: ['Payment two'], three: ['Payment three'], rare: ['Limit'] } });
  assert.equal(rank('payment limit')[0], 'rare');
});

test('an answer of which readers speak in many phrases comes before one with a single phrase', () => assert.equal(english('password')[0], 'reset'));

test('one phrase that says it all beats the same words scattered over an answer', () => {
  const rank = rankSmall({ answers: { scattered: ['Card', 'lost letter', 'phone bill'], whole: ['Device', 'lost phone'] } });
  assert.equal(rank('lost phone')[0], 'whole');
});

test('other words for the same thing, slips and beginnings are found', () => {
  assert.equal(english('burgled')[0], 'hacked');
  assert.equal(english('pasword')[0], 'reset');
  assert.equal(english('forg')[0], 'reset');
});

test('a slip in another word for the same thing is found too', () => assert.equal(english('burgeld')[0], 'hacked'));

test('taken literally, neither slips nor other words are mended', () => {
  for (const typed of ['pasword', 'burgled', 'passwort']) assert.deepEqual(english(typed, true), [], typed);
  assert.equal(english('password', true)[0], 'reset');
});

test('a word that begins as typed comes before a slip, and both give way to the word itself', () => {
  const answers = { slip: ['Cartd'], longer: ['Cardholder'] };
  assert.equal(rankSmall({ answers })('card')[0], 'longer');
  assert.deepEqual(rankSmall({ answers: { ...answers, exact: ['Card'] } })('card'), ['exact']);
});

test('the first letter already finds words that begin with it, if nothing else was typed', () => {
  assert.ok(english('f').includes('reset'));
  assert.deepEqual(english('f daily limit'), english('daily limit'));
  assert.ok(chinese('款').includes('timing'));
});

test('a slip that a reader’s own words hold once does not hide the word that was meant', () => {
  const many = Object.fromEntries([
    ['one', ['Passwrd']],
    ['many', ['Password', ...Array.from({ length: 25 }, (_, index) => `password matter ${index}`)]],
  ]);
  assert.deepEqual(rankSmall({ answers: many })('passwrd').toSorted(), ['many', 'one']);
});

test('what nothing speaks of finds nothing', () => {
  for (const typed of ['giraffe', '', '?!', 'ark', 'orchid', 'x7f3q']) assert.deepEqual(english(typed), [], typed);
});

test('answers that share only a word with the best one are left out', () => {
  assert.deepEqual(english('payment too large'), ['limits']);
  assert.equal(english('refund not received')[0], 'timing');
});

test('a word that stands nowhere, or that people say with everything, does not hide the answer', () => {
  assert.equal(english('refund zzz late')[0], 'timing');
  assert.equal(english('still refund late')[0], 'timing');
});

test('the reader’s words come back to be marked, without question words', () =>
  assert.deepEqual(rankingOf(ENGLISH)('How do I reset my Password?').words, ['reset', 'password']));

test('Chinese is found without spaces, in traditional characters, in pinyin and misheard', () => {
  assert.equal(chinese('我忘记密码了怎么办')[0], 'reset');
  assert.equal(chinese('賬戶')[0], 'hacked');
  assert.equal(chinese('wangjimima')[0], 'reset');
  assert.equal(chinese('tuikuan')[0], 'timing');
  assert.equal(chinese('蜜码')[0], undefined, 'a character that no text uses has no reading');
  assert.equal(rankSmall({ ...CHINESE, answers: { ...CHINESE.answers, honey: ['蜂蜜'] } })('忘记蜜码')[0], 'reset');
});

test('where two Chinese words meet, a pair that stands nowhere does not count against the answer', () => {
  const [together] = rankingOf(CHINESE)('退款密码').answers;
  const [apart] = rankingOf(CHINESE)('退款 密码').answers;
  assert.equal(together?.coverage.toFixed(3), apart?.coverage.toFixed(3));
});

test('the first file alone answers too', () => {
  const { index } = smallSearch(ENGLISH);
  assert.equal(createRanking(index)('forgot password').answers[0]?.answer, Object.keys(ENGLISH.answers).indexOf('reset'));
});
