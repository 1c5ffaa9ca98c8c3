import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchIndex } from '../../../../src/domain/search/index-file.ts';
import { createUnderstanding } from '../../../../src/domain/search/understand.ts';

const ENGLISH: Omit<SearchIndex, 'answers'> = {
  locale: 'en',
  words: {
    questionWords: ['how', 'how do', 'i', 'my', 'in', "what's"],
    synonyms: [
      ['refund', 'money back', 'reimburse'],
      ['hacked', 'taken over'],
      ['sign in', 'log in'],
      ['pin', 'passcode', 'pin code'],
    ],
    misspellings: { refnd: 'refund', acount: 'account' },
  },
  variants: {},
  readings: {},
};
const CHINESE: Omit<SearchIndex, 'answers'> = {
  locale: 'zh-cn',
  words: {
    questionWords: ['怎么', '怎么办', '我的'],
    synonyms: [
      ['账户', '账号'],
      ['被盗', '盗号'],
    ],
    misspellings: { 帐: '账' },
  },
  variants: { 賬: '账', 戶: '户' },
  readings: { zhang: '账', hu: '户', mi: '密', ma: '码' },
};
const english = createUnderstanding(ENGLISH);
const chinese = createUnderstanding(CHINESE);

/** What each concept was typed as. */
const concepts = (understand: typeof english, query: string) => understand(query).concepts.map(({ typed }) => typed.join(' '));

test('question words are left out', () => {
  assert.deepEqual(english('How do I unlock my card?').words, ['unlock', 'card']);
  assert.deepEqual(chinese('我的卡冻结怎么办').words, ['卡冻结']);
});

test('an apostrophe in a question word does not matter', () => assert.deepEqual(english('What’s phishing').words, ['phishing']));

test('a question word inside another word stays', () => assert.deepEqual(english('identity myth').words, ['identity', 'myth']));

test('a query of question words alone is still a query', () => assert.deepEqual(english('how').words, ['how']));

test('a usual mis-writing is put right, in Chinese inside a word too', () => {
  assert.deepEqual(english('refnd acount').words, ['refund', 'account']);
  assert.deepEqual(chinese('帐户').words, ['账户']);
});

test('a word has the other ways to say it', () =>
  assert.deepEqual(english('refund').concepts, [
    {
      typed: ['refund'],
      alternatives: [['money', 'back'], ['reimburs']],
    },
  ]));

test('a phrase is one concept among other words', () => {
  assert.deepEqual(concepts(english, 'account taken over today'), ['account', 'taken over', 'today']);
  assert.deepEqual(english('taken over').concepts[0]?.alternatives, [['hack']]);
});

test('a phrase must be typed whole', () => assert.deepEqual(english('taken').concepts, [{ typed: ['taken'], alternatives: [] }]));

test('a word of two groups may be said in the ways of both', () => {
  const both = createUnderstanding({
    ...ENGLISH,
    words: {
      ...ENGLISH.words,
      synonyms: [
        ['lock', 'freeze'],
        ['block', 'freeze'],
      ],
    },
  });
  assert.deepEqual(both('freeze').concepts[0]?.alternatives, [['lock'], ['block']]);
});

test('Chinese is understood without spaces, in traditional characters and in pinyin', () => {
  assert.deepEqual(chinese('賬戶').concepts, [{ typed: ['账户'], alternatives: [['账号']] }]);
  assert.deepEqual(concepts(chinese, 'mima'), ['mi|ma']);
});

test('signs alone are no query', () => assert.deepEqual(english('?!'), { words: [], concepts: [] }));

test('the longest way to say it is taken, even after a shorter one of its group', () => assert.deepEqual(concepts(english, 'pin code'), ['pin cod']));

test('“log in” finds “sign in”, though “in” alone carries no topic', () => assert.deepEqual(english('cannot log in').concepts[1]?.alternatives, [['sign']]));

test('a question word inside a Chinese word stays: 请 in 申请', () =>
  assert.deepEqual(createUnderstanding({ ...CHINESE, words: { ...CHINESE.words, questionWords: ['请'] } })('申请退款').words, ['申请退款']));
