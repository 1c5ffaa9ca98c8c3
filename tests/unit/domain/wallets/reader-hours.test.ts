import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursOnClock } from '../../../../src/domain/wallets/reader-hours.ts';

const JAKARTA = { open: '08:00', close: '22:00', timeZone: 'Asia/Jakarta', isDaily: true };
const WINTER = new Date('2026-01-15T12:00:00Z');
const SUMMER = new Date('2026-07-15T12:00:00Z');

test('Jakarta’s hours are an hour later on a clock in Shanghai', () =>
  assert.deepEqual(hoursOnClock(JAKARTA, 'Asia/Shanghai', WINTER), { open: '09:00', close: '23:00' }));

test('on a clock with the same time they stay the same', () =>
  assert.deepEqual(hoursOnClock(JAKARTA, 'Asia/Bangkok', WINTER), { open: '08:00', close: '22:00' }));

test('in summer London is an hour nearer', () => {
  assert.deepEqual(hoursOnClock(JAKARTA, 'Europe/London', WINTER), { open: '01:00', close: '15:00' });
  assert.deepEqual(hoursOnClock(JAKARTA, 'Europe/London', SUMMER), { open: '02:00', close: '16:00' });
});

test('west of Greenwich the office opens on the evening before', () =>
  assert.deepEqual(hoursOnClock(JAKARTA, 'America/New_York', WINTER), { open: '20:00', close: '10:00' }));

test('half hours count, east and west', () => {
  assert.deepEqual(hoursOnClock(JAKARTA, 'Asia/Kolkata', WINTER), { open: '06:30', close: '20:30' });
  assert.deepEqual(hoursOnClock(JAKARTA, 'America/St_Johns', WINTER), { open: '21:30', close: '11:30' });
});

test('an office that closes after midnight on the reader’s clock closes early in the morning', () =>
  assert.deepEqual(hoursOnClock(JAKARTA, 'Australia/Brisbane', WINTER), { open: '11:00', close: '01:00' }));

test('hours of some weekdays are not told where they would begin on another day', () => {
  const weekdays = { ...JAKARTA, isDaily: false };
  assert.equal(hoursOnClock(weekdays, 'America/New_York', WINTER), undefined);
  assert.deepEqual(hoursOnClock(weekdays, 'Asia/Shanghai', WINTER), { open: '09:00', close: '23:00' });
});
