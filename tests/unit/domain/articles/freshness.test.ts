import assert from 'node:assert/strict';
import { test } from 'node:test';
import { behindSince, isReviewOverdue, lastChanged, reviewDue } from '../../../../src/domain/articles/freshness.ts';
import type { Article } from '../../../../src/domain/articles/schema.ts';

const PLAIN: Article = {
  title: 'A refund has not arrived',
  description: 'Wait, then ask the shop.',
  order: 10,
  searchTerms: [],
  related: [],
  contactFor: 'refund',
  emergency: false,
  reviewed: '2026-01-31',
  reviewEveryMonths: 6,
  draft: false,
};
const SOURCE: Article = {
  ...PLAIN,
  changes: [
    { on: '2026-02-01', significance: 'major', what: 'First text' },
    { on: '2026-03-01', significance: 'minor', what: 'Clearer' },
    { on: '2026-04-01', significance: 'major', what: 'Ask the bank first' },
    { on: '2026-05-01', significance: 'major', what: 'Ask the shop first' },
    { on: '2026-06-01', significance: 'typo', what: 'Comma' },
  ],
};
const translatedAt = (change: number): Article => ({ ...PLAIN, translationOf: { locale: 'zh-cn', change, on: '2026-03-15' } });

test('a review falls due on the same day some months later', () => assert.equal(reviewDue({ reviewed: '2026-05-23', reviewEveryMonths: 6 }), '2026-11-23'));

test('a review every two years may fall due in a later year', () => assert.equal(reviewDue({ reviewed: '2026-11-23', reviewEveryMonths: 24 }), '2028-11-23'));

test('where a month has no such day, the review falls due on its last', () => {
  assert.equal(reviewDue({ reviewed: '2026-08-31', reviewEveryMonths: 6 }), '2027-02-28');
  assert.equal(reviewDue({ reviewed: '2027-08-31', reviewEveryMonths: 6 }), '2028-02-29');
  assert.equal(reviewDue({ reviewed: '2026-12-31', reviewEveryMonths: 12 }), '2027-12-31');
});

test('readers are warned from the day after the review was due', () => {
  assert.ok(!isReviewOverdue({ reviewed: '2026-05-23', reviewEveryMonths: 6 }, '2026-11-23'));
  assert.ok(isReviewOverdue({ reviewed: '2026-05-23', reviewEveryMonths: 6 }, '2026-11-24'));
});

test('a translation is behind since the first major change it lacks', () => {
  assert.equal(behindSince(translatedAt(1), SOURCE), '2026-04-01');
  assert.equal(behindSince(translatedAt(3), SOURCE), '2026-05-01');
});

test('a translation that lacks only typos and clearer words is not behind', () => {
  assert.equal(behindSince(translatedAt(4), SOURCE), undefined);
  assert.equal(behindSince(translatedAt(5), SOURCE), undefined);
});

test('the text readers see changed with its last change, its translation or else its review', () => {
  assert.equal(lastChanged(SOURCE), '2026-06-01');
  assert.equal(lastChanged(translatedAt(1)), '2026-03-15');
  assert.equal(lastChanged(PLAIN), '2026-01-31');
});
