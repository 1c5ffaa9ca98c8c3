import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addMonths, isTrueDay, nextDay } from '../../../src/domain/calendar.ts';
import { days } from './days.ts';
import { property } from './property.ts';

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

property('some months later is in the wanted month', fc.tuple(days, fc.nat(48)), ([day, months]) => {
  const later = addMonths(day, months);
  assert.ok(isTrueDay(later), later);
  assert.equal(monthOf(later) - monthOf(day), months);
});

property('some months later is the same day, or the last of a shorter month', fc.tuple(days, fc.nat(48)), ([day, months]) => {
  const later = addMonths(day, months);
  if (later.slice(8) === day.slice(8)) return;
  assert.ok(later.slice(8) < day.slice(8));
  assert.equal(nextDay(later).slice(8), '01');
});

property('the next day is one day later', days, (day) => {
  assert.equal(Date.parse(nextDay(day)) - Date.parse(day), 24 * 60 * 60 * 1000);
  assert.ok(day < nextDay(day));
});

/** By the rules of the calendar, without `Date`. */
function isInCalendar(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

const parts = fc.tuple(
  fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1900, 2000, 2028, 2100)),
  fc.integer({ min: 0, max: 14 }),
  fc.integer({ min: 0, max: 33 }),
);

property('a day is true when the calendar has it', parts, ([year, month, day]) => {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  assert.equal(isTrueDay(text), isInCalendar(year, month, day), text);
});

property('other texts are no days', fc.string(), (text) => !isTrueDay(text) || /^\d{4}-\d\d-\d\d$/.test(text));
