import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTypoOf } from '../../../../src/domain/search/typos.ts';

test('a letter that is missing, doubled, wrong or swapped is a slip', () => {
  for (const typed of ['refnd', 'reffund', 'refumd', 'refudn']) assert.ok(isTypoOf(typed, 'refund'), typed);
});

test('two slips are allowed in a long word only', () => {
  assert.ok(isTypoOf('trasnactoin', 'transaction'));
  assert.ok(!isTypoOf('rufumd', 'refund'));
  assert.ok(!isTypoOf('trasnactoni', 'transaction'));
});

test('a short word must be right, but for a letter too many or too few', () => {
  assert.ok(!isTypoOf('pim', 'pin'));
  assert.ok(!isTypoOf('bake', 'bank'));
  assert.ok(isTypoOf('pinn', 'pin'));
  assert.ok(isTypoOf('logn', 'login'));
});

test('the first letter must be right', () => assert.ok(!isTypoOf('defund', 'refund')));

test('a word that goes on is no slip', () => assert.ok(!isTypoOf('refund', 'refundable')));
