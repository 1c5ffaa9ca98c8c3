import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainBroken } from '../../search/promises.ts';

const paths = ['/en/a/one/', '/en/a/two/', '/en/a/three/', '/en/a/four/'];

test('a promise is kept among the first three, sure or not', () => {
  assert.deepEqual(explainBroken('three', 'words', { state: 'unsure', paths }), []);
});

test('a broken promise names the article, the phrase, the rank and what stood above', () => {
  assert.deepEqual(explainBroken('four', 'words', { state: 'ok', paths }), ['four: “words” is number 4, below one, two, three']);
  assert.deepEqual(explainBroken('five', 'words', { state: 'ok', paths }), ['five: “words” is not found; there is one, two, three, four']);
  assert.deepEqual(explainBroken('five', 'words', { state: 'empty', paths: [] }), ['five: “words” is not found; there is nothing']);
});

test('a lost part of the search is no broken promise of the writer', () =>
  assert.deepEqual(explainBroken('one', 'words', { state: 'error', paths }), ['one: “words” could not be looked for: a part of the search was lost']));
