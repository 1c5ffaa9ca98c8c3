import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStatus, SERVICE_STATES } from '../../../../src/domain/service-status/read-status.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const answer = (indicator: unknown, updated: unknown) => ({ page: { updated_at: updated }, status: { indicator, description: 'Anything' } });

test('a status page is understood, with the moment of its last change', () => {
  for (const state of SERVICE_STATES) {
    assert.deepEqual(readStatus(answer(state, '2026-12-01T18:59:00.000+07:00'), NOW), { state, updated: Date.parse('2026-12-01T11:59:00Z') });
  }
});

test('what is not certainly an answer is none', () => {
  const nothing = [undefined, null, 'none', 7, [], {}, { status: 'none' }, { page: null, status: null }, { status: { indicator: 'none' } }];
  const wrong = [answer('great', '2026-12-01'), answer('toString', '2026-12-01'), answer('none', 'soon'), answer('none', null), answer('none', 0)];
  for (const given of [...nothing, ...wrong]) assert.equal(readStatus(given, NOW), undefined, JSON.stringify(given));
});

test('an answer from a time to come is none, but a reader’s clock may be a little late', () => {
  assert.equal(readStatus(answer('none', '2026-12-01T13:00:01Z'), NOW), undefined);
  assert.ok(readStatus(answer('none', '2026-12-01T13:00:00Z'), NOW));
});
