import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confidence, isWorthShowing } from '../../../../src/domain/search/confidence.ts';
import { rankingOf } from '../../../fixtures/search-index.ts';

const filler = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`other-${index}`, [`Matter ${index}`, `thing ${index}`]]));
const rank = rankingOf({
  answers: {
    reset: ['I forgot my password', 'forgot password', 'reset password', 'new password'],
    card: ['Link a card', 'card number', 'add a card', 'card 5'],
    ...filler,
  },
  words: { questionWords: ['i', 'my', 'a', 'the', 'how', 'to'] },
});

test('readers’ own words are believed', () => {
  for (const query of ['forgot password', 'how to reset my password', 'add a card']) assert.ok(confidence(rank(query)) > 0, query);
});

test('one familiar word among strange ones is doubted', () => assert.ok(confidence(rank('birthday card ideas grandmother flowers')) < 0));

test('nothing found is not even a guess', () => {
  assert.equal(confidence(rank('orchid')), Number.NEGATIVE_INFINITY);
  assert.equal(isWorthShowing(rank('orchid')), false);
});

test('the longer it speaks of something else, the less it is believed', () =>
  assert.ok(confidence(rank('card')) > confidence(rank('card games')) && confidence(rank('card games')) > confidence(rank('card games tournament rules'))));

test('single letters and digits are a guess, however well they fit', () => {
  for (const query of ['5', '1=5', 'f']) {
    const ranked = rank(query);
    assert.ok(isWorthShowing(ranked) && confidence(ranked) <= 0, query);
  }
});
