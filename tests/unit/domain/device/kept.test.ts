import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPages, countSearches } from '../../../../src/domain/device/kept.ts';

test('searches are counted as they are kept, and whatever else stands there counts as none', () => {
  assert.equal(countSearches('["refund","otp late"]'), 2);
  for (const rubbish of [null, '', '[]', '{"__proto__":', '{"length":3}', '7', '"refund"']) assert.equal(countSearches(rubbish), 0, String(rubbish));
});

test('a page counts once, however often and with whatever query it is kept; the files it needs do not count', () => {
  const at = (path: string) => `https://help.gopay.example${path}`;
  assert.equal(countPages(['/en/', '/en/?q=refund', '/en/contact/', '/en/contact/#all', '/_astro/main.js', '/en/search/words.json'].map(at)), 2);
  assert.equal(countPages([]), 0);
});
