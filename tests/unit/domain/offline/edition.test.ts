import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionOf } from '../../../../src/domain/offline/edition.ts';

test('a text has one edition, and another as soon as one character is another', () => {
  assert.equal(editionOf('Call us'), editionOf('Call us'));
  const texts = ['', 'Call us', 'Call us ', 'call us', '联系我们', '联系他们', 'a'.repeat(20_000), `${'a'.repeat(19_999)}b`];
  assert.equal(new Set(texts.map(editionOf)).size, texts.length);
});
