import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPassages, listWords } from '../../../../src/domain/style/passages.ts';
import { TAG_MARK } from '../../../../src/domain/articles/written.ts';
import { readContent } from '../../../../src/writer/read-content.ts';

function passages(text: string) {
  const [article] = readContent([{ path: 'content/articles/en/refunds/a.mdx', text }]).articles;
  assert.ok(article);
  return listPassages(article);
}

const TEXT = `---
title: A title
description: Wait {refunds.review-time}, then ask.
order: 10
---
## Ｗhat to do

First *line*
second <Fact id="refunds.review-time" /> line.

- An entry
`;

test('an article is read from its title to its last block', () =>
  assert.deepEqual(
    passages(TEXT).map(({ where, text }) => `${where}: ${text.replaceAll(TAG_MARK, '…')}`),
    ['title: A title', 'description: Wait …, then ask.', 'text: Ｗhat to do', 'text: First line\nsecond … line.', 'text: An entry'],
  ));

test('each is folded, with places that stay the same', () => {
  for (const { text, folded } of passages(TEXT)) assert.equal(folded.length, text.length);
  assert.equal(passages(TEXT)[2]?.folded, 'what to do');
});

test('a word of the text has its place in the file', () => {
  const block = passages(TEXT)[3];
  assert.deepEqual(block?.spotOf(block.text.indexOf('First')), { line: 8, column: 1 });
  assert.deepEqual(block?.spotOf(block.text.indexOf('second')), { line: 9, column: 1 });
});

test('what stands in a key has the place of the key', () => assert.deepEqual(passages(TEXT)[1]?.spotOf(9), { line: 3, column: 1 }));

test('a key with a fault is left out', () =>
  assert.deepEqual(
    passages('---\ntitle: 3\norder: 1\n---\nText.\n').map(({ where }) => where),
    ['text'],
  ));

test('a file of words is read down to its last list', () => {
  const words = { file: 'a.yaml', keys: ['a'], at: () => ({ line: 4, column: 1 }), data: { a: { b: 'One {x}', c: ['Two', { d: 'Three' }] }, e: null, f: 4 } };
  assert.deepEqual(
    listWords(words).map(({ where, text }) => `${where}: ${text}`),
    [`a.b: One ${TAG_MARK}`, 'a.c.0: Two', 'a.c.1.d: Three'],
  );
});
