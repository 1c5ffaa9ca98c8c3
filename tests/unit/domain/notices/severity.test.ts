import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byUrgency } from '../../../../src/domain/notices/severity.ts';

test('a scam stands above an incident, an incident above planned work, then what begins first', () => {
  const notices = [
    { grade: 'planned', from: '2026-12-01T00:00:00Z' },
    { grade: 'incident', from: '2026-12-03T02:00:00+07:00' },
    { grade: 'incident', from: '2026-12-02T22:00:00Z' },
    { grade: 'scam', from: '2026-12-04T00:00:00Z' },
  ] as const;
  const [planned, earlier, later, scam] = notices;
  assert.deepEqual(notices.toSorted(byUrgency), [scam, earlier, later, planned]);
});
