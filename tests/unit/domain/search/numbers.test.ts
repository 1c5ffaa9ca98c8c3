import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNumbers, writeNumbers } from '../../../../src/domain/search/numbers.ts';

test('whatever was written is read again', () =>
  fc.assert(fc.property(fc.array(fc.nat({ max: 1_000_000 })), (numbers) => assert.deepEqual(readNumbers(writeNumbers(numbers)), numbers))));

test('nothing in it has to be escaped in JSON, and no space, which stands between phrases', () =>
  fc.assert(fc.property(fc.array(fc.nat()), (numbers) => assert.match(JSON.stringify(writeNumbers(numbers)), /^"[^\s"\\]*"$/))));

test('small numbers take one sign', () => assert.equal(writeNumbers([0, 45]).length, 2));
