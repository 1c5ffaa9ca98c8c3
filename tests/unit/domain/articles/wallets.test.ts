import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFor } from '../../../../src/domain/articles/wallets.ts';

test('a text that names no wallet is for every one', () => assert.ok(isFor('alpha', {})));

test('a text that names wallets is for these only', () => {
  assert.ok(isFor('alpha', { wallets: ['beta', 'alpha'] }));
  assert.ok(!isFor('alpha', { wallets: ['beta'] }));
});
