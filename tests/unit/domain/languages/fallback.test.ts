import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { listUntranslated, withFallback } from '../../../../src/domain/languages/fallback.ts';
import { partial } from '../../../../src/domain/languages/partial.ts';

const OTHER = { search: { title: 'Search', hint: 'Type' }, steps: ['One', 'Two'] };

test('words that a language has are shown, the others from its fallback', () =>
  assert.deepEqual(withFallback({ search: { title: 'Cari' } }, OTHER), { search: { title: 'Cari', hint: 'Type' }, steps: ['One', 'Two'] }));

test('a key that was left empty counts as missing', () => {
  assert.deepEqual(withFallback({ search: { title: null, hint: 'Ketik' }, steps: null }, OTHER), {
    search: { title: 'Search', hint: 'Ketik' },
    steps: ['One', 'Two'],
  });
  assert.deepEqual(withFallback({ search: null }, OTHER), OTHER);
  assert.deepEqual(withFallback(undefined, OTHER), OTHER);
});

test('a list is taken whole, so that steps are never of two languages', () => assert.deepEqual(withFallback({ steps: ['Satu'] }, OTHER).steps, ['Satu']));

test('a key that only the language has is kept: plurals differ', () =>
  assert.deepEqual(withFallback({ one: '{count} day' } as object, { other: '{count} days' } as object), { one: '{count} day', other: '{count} days' }));

test('what is not translated is listed by its place', () => {
  assert.deepEqual(listUntranslated({ search: { title: 'Cari', hint: null } }, OTHER), [['search', 'hint'], ['steps']]);
  assert.deepEqual(listUntranslated(undefined, OTHER), [['search', 'title'], ['search', 'hint'], ['steps']]);
  assert.deepEqual(listUntranslated(OTHER, OTHER), []);
});

const SCHEMA = z.strictObject({
  search: z.strictObject({ title: z.string().min(2), hint: z.string().optional() }),
  labels: z.record(z.string().regex(/^[a-z]+$/), z.string()),
  steps: z.array(z.string()).length(2),
});

test('a language that is being translated may leave out any key, at any depth', () => {
  for (const words of [{}, { search: null }, { search: { title: null } }, { labels: { a: null } }, { steps: null }, { search: { hint: null } }]) {
    assert.ok(partial(SCHEMA).safeParse(words).success, JSON.stringify(words));
  }
});

test('what it has must be right all the same', () => {
  for (const words of [{ search: { title: 'x' } }, { search: { titel: 'xx' } }, { labels: { A: 'x' } }, { steps: ['One'] }, { search: [] }]) {
    assert.ok(!partial(SCHEMA).safeParse(words).success, JSON.stringify(words));
  }
});
