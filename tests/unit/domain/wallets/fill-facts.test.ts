import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillFacts, markSample } from '../../../../src/domain/wallets/fill-facts.ts';
import { WALLET, WORDS } from '../../../fixtures/small-wallet.ts';

test('a description tells the wallet’s own figure in the reader’s language', () => {
  assert.equal(fillFacts('Within {refunds.review-time}.', WALLET, 'en', WORDS.en), 'Within 7 working days.');
  assert.equal(fillFacts('{refunds.review-time}内。', WALLET, 'zh-cn', WORDS['zh-cn']), '7 个工作日内。');
});

test('a figure nobody has confirmed is marked as a sample', () =>
  assert.equal(fillFacts('Up to {limits.per-day} a day.', WALLET, 'en', WORDS.en), 'Up to CN¥2,000 (sample) a day.'));

test('a text without figures stays as it is', () => assert.equal(fillFacts('Call your bank.', WALLET, 'en', WORDS.en), 'Call your bank.'));

test('a figure that the wallet does not have stops the build and names the wallet', () =>
  assert.throws(() => fillFacts('{refunds.fee}', WALLET, 'en', WORDS.en), /No fact “refunds\.fee” in content\/wallets\/alpha/));

test('only what nobody has confirmed is marked, in the reader’s language', () => {
  assert.equal(markSample('7', { source: 'sample' }, WORDS.en), '7 (sample)');
  assert.equal(markSample('7', { source: 'sample' }, WORDS.id), '7 (contoh)');
  for (const source of ['source-a', 'operator', 'https://alpha.example']) assert.equal(markSample('7', { source }, WORDS.en), '7');
});
