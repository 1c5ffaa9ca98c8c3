import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchAnswer, SearchIndex } from '../../../../src/domain/search/index-file.ts';
import { createRanking } from '../../../../src/domain/search/rank.ts';

const answer = (path: string, title: string, text: string, ...terms: string[]): SearchAnswer => ({ path, title, topic: 'A topic', answer: text, terms });

const ENGLISH: SearchIndex = {
  locale: 'en',
  answers: [
    answer('timing', 'When a refund arrives', 'Within 7 working days.', 'refund late', 'where is my money', 'refund not received'),
    answer('request', 'Ask for a refund', 'Open the payment and choose Refund.', 'money back', 'wrong payment', 'return an order'),
    answer('hacked', 'Somebody is in your account', 'Change your password now.', 'account hacked', 'stolen account', 'unknown payment'),
    answer('reset', 'Set a new password', 'We send you a link.', 'forgot password', 'reset password', 'password does not work'),
    answer('limits', 'How much you can pay', 'The limits of a day and a month.', 'daily limit', 'payment too large'),
  ],
  words: { questionWords: ['how', 'do', 'i', 'my', 'a', 'is'], synonyms: [['stolen', 'burgled']], misspellings: {} },
  variants: {},
  readings: {},
};
const CHINESE: SearchIndex = {
  locale: 'zh-cn',
  answers: [
    answer('reset', '忘记密码', '我们发送链接。', '重置密码', '密码不对'),
    answer('timing', '退款什么时候到账', '7 个工作日内。', '退款没到'),
    answer('hacked', '账户被盗', '马上修改密码。', '盗号'),
  ],
  words: { questionWords: ['怎么办'], synonyms: [], misspellings: {} },
  variants: { 賬: '账', 戶: '户' },
  readings: { wang: '忘', ji: '记', mi: '密', ma: '码', tui: '退', kuan: '款', zhang: '账', hu: '户' },
};
const english = createRanking(ENGLISH);
const chinese = createRanking(CHINESE);
const found = (rank: typeof english, query: string) => rank(query).answers.map(({ path }) => path);
const first = (rank: typeof english, query: string) => found(rank, query)[0];

test('a reader’s own words lead to the answer', () => {
  assert.equal(first(english, 'Where is my money?'), 'timing');
  assert.equal(first(english, 'money back'), 'request');
  assert.equal(first(english, 'how do I reset my password'), 'reset');
});

test('readers’ words weigh more than the text of an answer', () => {
  // “password” stands in the text of hacked and in the words of reset.
  assert.deepEqual(found(english, 'password'), ['reset', 'hacked']);
});

test('a rare word weighs more than a common one', () => assert.equal(first(english, 'refund limit'), 'limits'));

test('one phrase that says it all beats the same words scattered over an answer', () => {
  const rank = createRanking({
    ...ENGLISH,
    answers: [answer('scattered', 'Card', 'Text', 'lost letter', 'phone bill'), answer('whole', 'Device', 'Text', 'lost phone')],
  });
  assert.equal(first(rank, 'lost phone'), 'whole');
});

test('other words for the same thing, slips and beginnings are found', () => {
  assert.equal(first(english, 'burgled'), 'hacked');
  assert.equal(first(english, 'pasword'), 'reset');
  assert.equal(first(english, 'forg'), 'reset');
});

test('a word that begins as typed comes before a slip, and both give way to the word itself', () => {
  const slip = answer('slip', 'Cart', 'Text');
  const longer = answer('longer', 'Cardholder', 'Text');
  assert.deepEqual(found(createRanking({ ...ENGLISH, answers: [slip, longer] }), 'card'), ['longer', 'slip']);
  assert.deepEqual(found(createRanking({ ...ENGLISH, answers: [slip, longer, answer('exact', 'Card', 'Text')] }), 'card'), ['exact']);
});

test('what nothing speaks of finds nothing', () => {
  assert.deepEqual(found(english, 'giraffe'), []);
  assert.deepEqual(found(english, ''), []);
  assert.deepEqual(found(english, '?!'), []);
});

test('answers that share only a word with the best one are left out', () => {
  assert.deepEqual(found(english, 'payment too large'), ['limits']);
  assert.deepEqual(found(english, 'refund not received'), ['timing']);
});

test('a word that stands nowhere does not hide the answer', () => assert.equal(first(english, 'refund zzz late'), 'timing'));

test('the reader’s words come back to be marked, without question words', () =>
  assert.deepEqual(english('How do I reset my Password?').words, ['reset', 'password']));

test('Chinese is found without spaces, in traditional characters, in pinyin and misheard', () => {
  assert.equal(first(chinese, '我忘记密码了怎么办'), 'reset');
  assert.equal(first(chinese, '賬戶'), 'hacked');
  assert.equal(first(chinese, 'wangjimima'), 'reset');
  assert.equal(first(chinese, 'tuikuan'), 'timing');
  assert.equal(first(createRanking({ ...CHINESE, readings: { ...CHINESE.readings, kuan: '款宽' } }), '退宽'), 'timing');
});
