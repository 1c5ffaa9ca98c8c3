import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShown, momentsOf, stateAt } from '../../../../src/domain/notices/state.ts';

const TIMES = { from: '2026-12-01T02:00:00+07:00', until: '2026-12-01T05:00:00+07:00' };
const state = (grade: 'planned' | 'incident' | 'scam', now: string, id = '2026-11-24-x') => stateAt(momentsOf({ grade, ...TIMES }, id), Date.parse(now));

test('planned work is announced from the day it was written until it begins', () => {
  assert.equal(state('planned', '2026-11-23T23:59:59Z'), 'scheduled');
  assert.equal(state('planned', '2026-11-24T00:00:00Z'), 'announced');
  assert.equal(state('planned', '2026-11-30T18:59:59Z'), 'announced');
});

test('what is going on is shown from its first second to its last, wherever its clock is', () => {
  for (const grade of ['planned', 'incident', 'scam'] as const) {
    assert.equal(state(grade, '2026-11-30T19:00:00Z'), 'now');
    assert.equal(state(grade, '2026-11-30T21:59:59Z'), 'now');
    assert.equal(state(grade, '2026-11-30T22:00:00Z'), 'over');
  }
});

test('an incident or a scam is not told before it begins', () => {
  for (const grade of ['incident', 'scam'] as const) assert.equal(state(grade, '2026-11-30T18:59:59Z'), 'scheduled');
});

test('work that was written down after it began is going on at once', () => {
  assert.equal(state('planned', '2026-11-30T18:59:59Z', '2026-12-02-x'), 'scheduled');
  assert.equal(state('planned', '2026-11-30T19:00:00Z', '2026-12-02-x'), 'now');
});

test('readers see what is announced and what is going on', () =>
  assert.deepEqual((['scheduled', 'announced', 'now', 'over'] as const).filter(isShown), ['announced', 'now']));
