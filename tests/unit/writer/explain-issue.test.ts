import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { explainIssues, namePath } from '../../../src/writer/explain-issue.ts';

function explain(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return explainIssues(issues, schema, { file: 'a.yaml', at: () => ({ line: 1, column: 1 }) }).map(
    ({ where, message, repair }) => `${where}: ${message} ${repair}`,
  );
}

test('entries of lists are counted from 1', () => assert.equal(namePath(['changes', 0, 'on']), 'changes[1].on'));

test('a place has one problem', () => {
  assert.deepEqual(explain(z.object({ a: z.array(z.string()).min(3) }), { a: 'x' }), [
    'a: “a” must be a list, but it is text. Write each entry on a line of its own that begins with “- ”.',
  ]);
});

test('a misspelled key below another key is told with the right one', () => {
  const schema = z.strictObject({ outer: z.array(z.strictObject({ title: z.string(), note: z.string().optional() })).optional() });
  assert.deepEqual(explain(schema, { outer: [{ titel: 'x' }] }), ['outer[1].titel: “titel” is not a key here. Did you mean “title”?']);
  assert.deepEqual(explain(schema, { outer: [{ title: 'x', not: 'y' }] }), ['outer[1].not: “not” is not a key here. Did you mean “note”?']);
});

test('a missing group of keys is told', () => {
  assert.deepEqual(explain(z.object({ a: z.object({ b: z.string() }) }), {}), ['a: The key “a” is missing. Add a line “a: …” with a group of keys.']);
});

test('what stands instead of a group of keys is told', () => {
  assert.deepEqual(explain(z.object({ a: z.object({}) }), { a: 3 }), [
    'a: “a” must be a group of keys, but it is the number 3. Write each key on a line of its own below, two spaces further in.',
  ]);
});

test('a list that is too long is counted', () => {
  assert.deepEqual(explain(z.object({ a: z.array(z.int()).max(1) }), { a: [1, 2, 3] }), [
    'a: “a” has 3 entries; it needs at most 1. Remove 2 entries or more.',
  ]);
});

test('a number that is too small is told', () => {
  assert.deepEqual(explain(z.object({ a: z.number().positive() }), { a: 0 }), ['a: “a” is 0; it must be more than 0. Write a number that is more than 0.']);
});

test('an e-mail address that is none is told', () => {
  assert.deepEqual(explain(z.object({ a: z.email() }), { a: 'x@' }), ['a: “x@” is not an e-mail address. Write it such as support@wallet.example.']);
});

test('a key that is not possible is explained in the words of the schema', () => {
  assert.deepEqual(explain(z.record(z.string().regex(/^[a-z]+$/, 'Write small letters.'), z.string()), { A: 'x' }), [
    'A: “A” cannot be a key. Write small letters.',
  ]);
});

test('a rule of our own brings its own repair', () => {
  const schema = z.object({ a: z.string().refine(() => false, { error: 'This is wrong', params: { repair: 'Do it so.' } }) });
  assert.deepEqual(explain(schema, { a: 'x' }), ['a: This is wrong. Do it so.']);
});
