import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNormaliser } from '../../../../src/domain/search/normalise.ts';
import type { SearchWords } from '../../../../src/domain/search/schema.ts';
import { createSounds } from '../../../../src/domain/search/sounds.ts';
import { createUnderstanding, type Understood } from '../../../../src/domain/search/understand.ts';
import { NO_WORDS } from '../../../fixtures/search-index.ts';

const ENGLISH: Partial<SearchWords> = {
  questionWords: ['how', 'how do', 'i', 'my', 'in', "what's"],
  chattyWords: ['still', 'all day'],
  synonyms: [
    ['refund', 'money back', 'reimburse'],
    ['hacked', 'taken over'],
    ['sign in', 'log in'],
    ['pin', 'passcode', 'pin code'],
  ],
  misspellings: { refnd: 'refund', acount: 'account' },
  shortForms: { "can't": 'cannot', acct: 'account' },
};
const CHINESE: Partial<SearchWords> = {
  questionWords: ['怎么', '怎么办', '我的'],
  synonyms: [
    ['账户', '账号'],
    ['被盗', '盗号'],
  ],
  misspellings: { 帐: '账' },
};
const english = understanding('en', ENGLISH);
const chinese = understanding('zh-cn', CHINESE, '賬账戶户', 'zhang账 hu户 mi密 ma码');

function understanding(locale: 'en' | 'zh-cn', words: Partial<SearchWords>, variants = '', readings = ''): (query: string, isLiteral?: boolean) => Understood {
  const known = new Set(['change', 'refund', 'account']);
  return createUnderstanding(locale, { ...NO_WORDS, ...words }, createNormaliser(variants), createSounds(readings), (key) => known.has(key));
}

/** What each concept was typed as. */
const concepts = (understand: typeof english, query: string) => understand(query).concepts.map(({ text }) => text);
const others = (understand: typeof english, query: string, place = 0) => understand(query).concepts[place]?.others.map(({ keys }) => keys.join(' '));

test('question words are left out', () => {
  assert.deepEqual(english('How do I unlock my card?').words, ['unlock', 'card']);
  assert.deepEqual(chinese('我的卡冻结怎么办').words, ['卡冻结']);
});

test('an apostrophe in a question word does not matter', () => assert.deepEqual(english('What’s phishing').words, ['phishing']));

test('a question word inside another word stays', () => assert.deepEqual(english('identity myth').words, ['identity', 'myth']));

test('a query of question words alone is still a query', () => assert.deepEqual(english('how').words, ['how']));

test('chatty words count little, and a query of nothing else is still a query', () => {
  assert.deepEqual(
    english('still no refund').concepts.map(({ text, isChatty }) => [text, isChatty]),
    [
      ['still', true],
      ['no', false],
      ['refund', false],
    ],
  );
  assert.deepEqual(concepts(english, 'all day'), ['all day']);
});

test('a usual mis-writing is put right and told, in Chinese inside a word too', () => {
  assert.equal(english('my refnd').respelled, 'my refund');
  assert.deepEqual(english('refnd acount').words, ['refund', 'account']);
  assert.deepEqual(chinese('帐户').words, ['账户']);
});

test('short forms are written out without a word about it', () => {
  assert.deepEqual(english("can't acct").words, ['cannot', 'account']);
  assert.equal(english("can't").respelled, undefined);
});

test('taken literally, nothing but short forms changes', () => {
  assert.deepEqual(english('refnd', true).words, ['refnd']);
  assert.deepEqual(english('refund', true).concepts[0]?.others, []);
});

test('a word has the other ways to say it', () => assert.deepEqual(others(english, 'refund'), ['monei back', 'reimburs']));

test('a phrase is one concept among other words', () => {
  assert.deepEqual(concepts(english, 'account taken over today'), ['account', 'taken over', 'today']);
  assert.deepEqual(others(english, 'taken over'), ['hack']);
});

test('a phrase must be typed whole', () => assert.deepEqual(others(english, 'taken'), []));

test('a slip in a word that has others is not lost', () => {
  const [slip] = english('reimbrse').concepts;
  assert.equal(slip?.isSlip, true);
  assert.ok(slip?.others.some(({ text }) => text === 'refund'));
});

test('a word of two groups may be said in the ways of both', () => {
  const both = understanding('en', {
    synonyms: [
      ['lock', 'freeze'],
      ['block', 'freeze'],
    ],
  });
  assert.deepEqual(others(both, 'freeze'), ['lock', 'block']);
});

test('Chinese is understood without spaces, in traditional characters and in pinyin', () => {
  assert.deepEqual(others(chinese, '賬戶'), ['账号']);
  assert.deepEqual(
    chinese('mima').concepts.map(({ keys }) => keys),
    [['mi|ma']],
  );
});

test('pinyin with spaces is one word', () =>
  assert.deepEqual(
    chinese('mi ma').concepts.map(({ keys }) => keys),
    [['mi|ma']],
  ));

test('what our texts have is not taken for pinyin', () => assert.deepEqual(concepts(understanding('zh-cn', CHINESE, '', 'chang常 e额'), 'change'), ['change']));

test('signs alone are no query', () => assert.deepEqual(english('?!'), { words: [], respelled: undefined, concepts: [] }));

test('the longest way to say it is taken, even after a shorter one of its group', () => assert.deepEqual(concepts(english, 'pin code'), ['pin code']));

test('“log in” finds “sign in”, though “in” alone carries no topic', () => assert.deepEqual(others(english, 'cannot log in', 1), ['sign']));

test('a word of no topic stays where it makes another phrase: “log in” is not “log”', () => assert.deepEqual(others(english, 'log'), []));

test('a question word inside a Chinese word stays: 请 in 申请', () =>
  assert.deepEqual(understanding('zh-cn', { questionWords: ['请'] })('申请退款').words, ['申请退款']));
