import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, countWorkingDays, isTrueDay, nextDay, toDay } from '../../../src/domain/calendar.ts';

test('after the last day of a month or year comes the first', () => {
  assert.equal(nextDay('2026-11-30'), '2026-12-01');
  assert.equal(nextDay('2026-12-31'), '2027-01-01');
});

test('February has 29 days in a leap year', () => {
  assert.equal(nextDay('2028-02-28'), '2028-02-29');
  assert.equal(nextDay('2026-02-28'), '2026-03-01');
});

test('some months later is the same day, or the last of a shorter month', () => {
  assert.equal(addMonths('2026-05-23', 6), '2026-11-23');
  assert.equal(addMonths('2026-08-31', 6), '2027-02-28');
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
  assert.equal(addMonths('2026-12-31', 12), '2027-12-31');
});

test('working days are counted from a day on until the day before another', () => {
  assert.equal(countWorkingDays('2026-11-23', '2026-11-30'), 5, 'from Monday to Monday');
  assert.equal(countWorkingDays('2026-11-27', '2026-12-01'), 2, 'over a weekend');
  assert.equal(countWorkingDays('2026-11-28', '2026-11-30'), 0, 'a weekend alone');
  assert.equal(countWorkingDays('2026-12-28', '2027-01-05'), 6, 'over the end of a year');
  assert.equal(countWorkingDays('2026-11-24', '2026-11-24'), 0);
  assert.equal(countWorkingDays('2026-11-24', '2026-11-20'), 0, 'backwards');
});

test('a day that no calendar has is not true', () => {
  for (const text of ['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00Z', ''])
    assert.ok(!isTrueDay(text), text);
  for (const text of ['2026-01-01', '2028-02-29']) assert.ok(isTrueDay(text), text);
});

test('a moment belongs to its day in UTC', () => {
  assert.equal(toDay(new Date('2026-11-23T23:59:59Z')), '2026-11-23');
  assert.equal(toDay(new Date('2026-11-24T02:00:00+07:00')), '2026-11-23');
});
