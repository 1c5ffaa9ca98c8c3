import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeStatus } from '../../../../src/writer/commands/status.ts';

const DONE = { locale: 'zh-cn', articles: 2, complete: ['a', 'b'], behind: [], missing: [], overdue: [], words: [] } as const;
const LAG = {
  id: 'a',
  file: 'content/articles/en/refunds/a.mdx',
  significance: 'major',
  since: '2026-03-01',
  changes: ['Clearer', 'Ask the bank first'],
} as const;

const lines = (...languages: object[]) => describeStatus(languages as unknown as Parameters<typeof describeStatus>[0]).split('\n');

test('a language that lacks nothing has one row and nothing to do', () =>
  assert.deepEqual(lines(DONE), [
    'Language                    Complete    Behind  Missing  Review overdue  Words missing',
    'zh-cn  简体中文                 2 of 2      0       0        0               0',
  ]));

test('what is to be done stands below the table, with the gravest first', () =>
  assert.deepEqual(lines(DONE, { ...DONE, locale: 'en', complete: [], behind: [LAG], missing: ['b'], overdue: ['a'], words: ['ui.search.title'] }).slice(2), [
    'en  English                 0 of 2      1       1        1               1',
    '',
    'en',
    '  a lacks 2 changes, major at the gravest, since 2026-03-01: Clearer; Ask the bank first (content/articles/en/refunds/a.mdx)',
    '  to translate: b',
    '  words still in another language: ui.search.title',
    '  to compare with the app again: a',
  ]));

test('several are named on one line', () => {
  assert.equal(lines({ ...DONE, locale: 'id', missing: ['b', 'c'] }).at(-1), '  to translate: b, c');
  assert.equal(lines({ ...DONE, overdue: ['a', 'b'] }).at(-1), '  to compare with the app again: a, b');
});
