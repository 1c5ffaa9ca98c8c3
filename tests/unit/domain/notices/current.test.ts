import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCurrent } from '../../../../src/domain/notices/current.ts';

const NOTICE = { until: '2026-12-01T02:00:00+07:00' };

test('a notice is shown until it is over, wherever its clock is', () => {
  assert.ok(isCurrent(NOTICE, new Date('2026-11-30T18:59:59Z')));
  assert.ok(!isCurrent(NOTICE, new Date('2026-11-30T19:00:00Z')));
});
