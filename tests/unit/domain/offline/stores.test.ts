import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOurs, isOutdated, STORES, surplus } from '../../../../src/domain/offline/stores.ts';

test('the oldest go first, and never what a kit needs', () => {
  assert.deepEqual(surplus(['/a/', '/kit/', '/b/', '/c/'], new Set(['/kit/']), 2), ['/a/']);
  assert.deepEqual(surplus(['/a/', '/b/'], new Set(), 2), []);
  assert.deepEqual(surplus(['/kit/', '/a/'], new Set(['/kit/']), 0), ['/a/']);
});

test('stores of another time are ours to drop, those of others never', () => {
  assert.equal(isOutdated('help-pages-0'), true);
  assert.equal(isOutdated('somebody-else'), false);
  for (const name of Object.values(STORES)) assert.deepEqual([isOurs(name), isOutdated(name)], [true, false], name);
});
