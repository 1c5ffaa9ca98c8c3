import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPeriod } from '../../../../src/domain/notices/format-period.ts';

const NIGHT = { from: '2026-12-01T02:00:00+07:00', until: '2026-12-01T05:30:00+07:00' };
const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll(/\s*[–-]\s*/g, '–');

test('hours of one day are told with their day once, on the clock of the place they were written for', () => {
  assert.equal(plain(formatPeriod(NIGHT, 'en')), '1 December 2026, 02:00–05:30 GMT+7');
  assert.match(plain(formatPeriod(NIGHT, 'id')), /^1 Desember 2026.*02\.00–05\.30/);
  assert.match(plain(formatPeriod(NIGHT, 'zh-cn')), /2026.12.1.*02:00–05:30/);
});

test('days that differ are both told', () => {
  const weekend = formatPeriod({ from: NIGHT.from, until: '2026-12-03T05:30:00+07:00' }, 'en');
  assert.match(weekend, /1 December 2026/);
  assert.match(weekend, /3 December 2026/);
});

test('a moment in UTC is told in UTC', () => assert.match(formatPeriod({ from: '2026-12-01T02:00:00Z', until: '2026-12-01T05:30:00Z' }, 'en'), /UTC|GMT/));
