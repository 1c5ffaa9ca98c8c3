import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../../src/domain/articles/schema.ts';
import { summarise } from '../../../../src/domain/articles/status.ts';
import type { WrittenArticle } from '../../../../src/domain/articles/written.ts';
import type { Locale } from '../../../../src/domain/locales.ts';
import { emptyBody } from '../../../../src/writer/parse-body.ts';

const TODAY = '2026-06-01';
const CHANGES: NonNullable<Article['changes']> = [
  { on: '2026-01-01', significance: 'major', what: 'First text' },
  { on: '2026-02-01', significance: 'typo', what: 'Comma' },
  { on: '2026-03-01', significance: 'minor', what: 'Clearer' },
  { on: '2026-04-01', significance: 'major', what: 'Ask the bank first' },
  { on: '2026-05-01', significance: 'typo', what: 'Full stop' },
];

function article(locale: Locale, id: string, more: Partial<Article>, isFaulty = false): WrittenArticle {
  const data: Partial<Article> = { draft: false, reviewed: '2026-01-01', reviewEveryMonths: 6, ...more };
  // Of a whole article only these keys are looked at.
  const whole = isFaulty ? undefined : (data as Article);
  return {
    file: `${locale}/${id}`,
    locale,
    id,
    topic: 'refunds',
    data,
    whole,
    keys: Object.keys(data),
    at: () => ({ line: 1, column: 1 }),
    body: emptyBody(),
    fingerprint: '',
  };
}

const source = (more: Partial<Article> = {}) => article('zh-cn', 'a', { changes: CHANGES, ...more });
const translated = (change: number) => article('en', 'a', { translationOf: { locale: 'zh-cn', change, on: '2026-03-15' } });
const statusOf = (locale: Locale, articles: readonly WrittenArticle[]) => summarise(articles, [locale], TODAY)[0];

test('a language is told what it has and what it lacks', () => {
  const { articles, complete, missing } = statusOf('en', [source(), article('zh-cn', 'b', {}), translated(5)]) ?? {};
  assert.deepEqual({ articles, complete, missing }, { articles: 2, complete: ['a'], missing: ['b'] });
});

test('there is a row for each language, in their order', () =>
  assert.deepEqual(
    summarise([source()], ['id', 'zh-cn'], TODAY).map(({ locale, complete }) => `${locale} ${complete.length}`),
    ['id 0', 'zh-cn 1'],
  ));

test('a translation that lacks more than wording is behind, with its gravest change and the day of the first', () =>
  assert.deepEqual(statusOf('en', [source(), translated(1)])?.behind, [
    { id: 'a', file: 'en/a', significance: 'major', since: '2026-03-01', changes: ['Clearer', 'Ask the bank first'] },
  ]));

test('a translation that is behind is not complete, and not missing', () => {
  const { complete, missing } = statusOf('en', [source(), translated(3)]) ?? {};
  assert.deepEqual({ complete, missing }, { complete: [], missing: [] });
});

test('a translation that lacks nothing but wording is complete', () => {
  for (const change of [4, 5]) assert.deepEqual(statusOf('en', [source(), translated(change)])?.complete, ['a'], `${change}`);
});

test('a clearer text is less grave than another instruction', () =>
  assert.equal(statusOf('en', [source({ changes: CHANGES.slice(0, 3) }), translated(1)])?.behind[0]?.significance, 'minor'));

test('a translation whose source is gone is not behind', () => assert.deepEqual(statusOf('en', [translated(1)])?.behind, []));

test('drafts count as missing', () => {
  const draft = article('en', 'a', { draft: true });
  assert.deepEqual(statusOf('en', [source(), draft])?.missing, ['a']);
  assert.equal(statusOf('en', [draft])?.articles, 0);
});

test('an article with a fault is left to the check', () => assert.deepEqual(statusOf('en', [source(), article('en', 'a', {}, true)])?.missing, ['a']));

test('articles whose review is due are named', () => {
  assert.deepEqual(statusOf('zh-cn', [source({ reviewed: '2025-11-30' })])?.overdue, ['a']);
  assert.deepEqual(statusOf('zh-cn', [source({ reviewed: '2025-12-01' })])?.overdue, []);
});
