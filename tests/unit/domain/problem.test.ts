import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, type Problem, sortProblems, suggest } from '../../../src/domain/problem.ts';

const at = (file: string, line?: number): Problem => ({
  file,
  ...(line === undefined ? {} : { line }),
  where: 'title',
  message: 'Wrong.',
  repair: 'Correct it.',
});
const KEYS = ['title', 'description', 'order', 'related', 'reviewed'];

test('a writer meets problems file by file, from the top of each', () => {
  const sorted = sortProblems([at('b.mdx', 3), at('a.mdx', 10), at('b.mdx'), at('a.mdx', 9)]);
  assert.deepEqual(
    sorted.map(({ file, line }) => `${file}:${line ?? ''}`),
    ['a.mdx:9', 'a.mdx:10', 'b.mdx:', 'b.mdx:3'],
  );
});

test('two problems of one line stay in the order they were found', () => {
  const sorted = sortProblems([
    { ...at('a.mdx', 1), message: 'First.' },
    { ...at('a.mdx', 1), message: 'Second.' },
  ]);
  assert.deepEqual(
    sorted.map(({ message }) => message),
    ['First.', 'Second.'],
  );
});

test('a slip of the finger is understood', () => {
  for (const slip of ['titel', 'titles', 'TITLE', 'tite']) assert.equal(nearest(slip, KEYS), 'title', slip);
});

test('the nearest of several is meant', () => assert.equal(nearest('relatd', ['reviewed', 'related', 'relation']), 'related'));

test('another word is not taken for a slip', () => {
  for (const word of ['colour', 'x', 'id', '']) assert.equal(nearest(word, KEYS), undefined, word);
  assert.equal(nearest('pm', ['id', 'en']), undefined);
  assert.equal(nearest('title', []), undefined);
});

test('a repair names the word that was meant, or else all that are possible', () => {
  assert.equal(suggest('titel', KEYS), 'Did you mean “title”?');
  assert.equal(suggest('colour', ['danger', 'tip']), 'Use one of: danger, tip.');
});
