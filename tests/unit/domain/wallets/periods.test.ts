import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factOn, periodsOf } from '../../../../src/domain/wallets/periods.ts';
import type { Fact } from '../../../../src/domain/wallets/schema.ts';

const times = (amount: number, period: Pick<Fact, 'from' | 'until'> = {}): Fact => ({
  kind: 'times',
  amount,
  source: 'sample',
  checked: '2026-01-01',
  ...period,
});
const OLD = times(3, { until: '2026-05-31' });
const NEW = times(5, { from: '2026-06-01' });

test('a figure without periods holds on every day', () => {
  assert.deepEqual(factOn('1999-01-01', times(3)), times(3));
  assert.deepEqual(periodsOf(times(3)), [times(3)]);
});

test('a new figure holds from its first day, the old one until its last', () => {
  assert.equal(factOn('2026-05-31', [OLD, NEW]), OLD);
  assert.equal(factOn('2026-06-01', [OLD, NEW]), NEW);
});

test('a figure for some days holds on the first and the last of them', () => {
  const some = [times(3, { from: '2026-05-01', until: '2026-05-02' })];
  assert.deepEqual(
    ['2026-04-30', '2026-05-01', '2026-05-02', '2026-05-03'].map((day) => factOn(day, some) !== undefined),
    [false, true, true, false],
  );
});
