import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { descriptionAt, isDateAt, keysAt } from '../../../src/writer/known-keys.ts';

const SCHEMA = z.strictObject({
  title: z.string().describe('The title.'),
  changes: z
    .array(z.strictObject({ on: z.iso.date(), what: z.string().describe('What changed.') }))
    .optional()
    .describe('The history.'),
  labels: z.record(z.string(), z.strictObject({ long: z.string(), short: z.string().optional().describe('On phones.') })),
  fact: z.union([z.strictObject({ kind: z.literal('times'), amount: z.int() }), z.strictObject({ kind: z.literal('way'), way: z.string() })]),
});

test('keys are listed in the order of the schema', () => assert.deepEqual(keysAt(SCHEMA, []), ['title', 'changes', 'labels', 'fact']));

test('keys inside of lists, groups and optional values are found', () => {
  assert.deepEqual(keysAt(SCHEMA, ['changes', 0]), ['on', 'what']);
  assert.deepEqual(keysAt(SCHEMA, ['labels', 'any']), ['long', 'short']);
});

test('where several are possible, the keys of all are listed once', () => assert.deepEqual(keysAt(SCHEMA, ['fact']), ['kind', 'amount', 'way']));

test('a place that is no group of keys has none', () => {
  for (const path of [['title'], ['changes'], ['changes', 'on'], ['nothing'], ['title', 'nothing']]) assert.deepEqual(keysAt(SCHEMA, path), [], path.join('.'));
});

test('a place has the description of its key, optional or not', () => {
  assert.equal(descriptionAt(SCHEMA, ['title']), 'The title.');
  assert.equal(descriptionAt(SCHEMA, ['changes']), 'The history.');
  assert.equal(descriptionAt(SCHEMA, ['changes', 3, 'what']), 'What changed.');
  assert.equal(descriptionAt(SCHEMA, ['labels', 'any', 'short']), 'On phones.');
});

test('a place without a description has none', () => {
  for (const path of [['fact'], ['labels', 'any', 'long'], ['nothing'], []]) assert.equal(descriptionAt(SCHEMA, path), undefined, path.join('.'));
});

test('a place that wants a day is known', () => {
  assert.ok(isDateAt(SCHEMA, ['changes', 0, 'on']));
  assert.ok(!isDateAt(SCHEMA, ['changes', 0, 'what']));
});
