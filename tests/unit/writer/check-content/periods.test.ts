import { test } from 'node:test';
import { expectProblems, replace, TODAY } from '../../../fixtures/content/expect-problems.ts';

const LIMITS = 'content/wallets/beta/limits.yaml';
const FACT = "{ kind: times, amount: 3, source: sample, checked: '2026-01-01' }";

/** A figure with one or several periods; each is on a line of its own, from line 2 on. */
const periods = (...given: string[]) =>
  replace(LIMITS, `per-day: ${FACT}`, ['per-day:', ...given.map((dates) => `  - ${FACT.replace(' }', `, ${dates} }`)}`)].join('\n'));

/** The same, on line 1. */
const period = (dates: string) => replace(LIMITS, FACT, FACT.replace(' }', `, ${dates} }`));

const noneToday: [string, string] = [`No value of “per-day” holds today, ${TODAY}.`, 'Add the value that holds today, or correct “from” and “until”.'];

test('periods that follow each other are no problem', () =>
  expectProblems([periods("until: '2026-02-28'", "from: '2026-03-01', until: '2026-12-31'", "from: '2027-01-01'")]));

test('the last day of a period belongs to it', () => expectProblems([periods(`until: '${TODAY}'`, "from: '2026-06-02'")]));
test('the first day of a period belongs to it', () => expectProblems([periods("until: '2026-05-31'", `from: '${TODAY}'`)]));
test('a figure with one period is no problem on its days', () => expectProblems([period(`from: '${TODAY}', until: '${TODAY}'`)]));

test('a period ends after it begins', () =>
  expectProblems(
    [period("from: '2026-12-31', until: '2026-01-01'")],
    [`${LIMITS}:1`, 'The period ends on 2026-01-01, before it begins on 2026-12-31.', 'Correct “from” or “until”.'],
  ));

test('of several periods the one that is reversed is told', () =>
  expectProblems(
    [periods("until: '2026-12-31'", "from: '2027-01-01', until: '2026-12-01'")],
    [`${LIMITS}:3`, 'The period ends on 2026-12-01, before it begins on 2027-01-01.', 'Correct “from” or “until”.'],
  ));

test('a gap between periods is told', () =>
  expectProblems(
    [periods("until: '2026-02-28'", "from: '2026-04-01'")],
    [`${LIMITS}:3`, 'Nothing holds between 2026-02-28 and 2026-04-01.', "Write “from: '2026-03-01'”, or correct “until” of the one before."],
  ));

test('periods that overlap are told', () =>
  expectProblems(
    [periods("until: '2026-12-31'", "from: '2026-12-31'")],
    [
      `${LIMITS}:3`,
      'The period begins on 2026-12-31, but the one before it lasts until 2026-12-31.',
      "Write “from: '2027-01-01'”, or correct “until” of the one before.",
    ],
  ));

test('a period without an end has no border to the next one', () =>
  expectProblems(
    [periods("from: '2026-01-01'", "from: '2026-12-31'")],
    [`${LIMITS}:3`, 'Two periods have no border.', 'Give the earlier one “until” and the later one “from”, the day after.'],
  ));

test('a period without a beginning has no border to the one before', () =>
  expectProblems(
    [periods("until: '2026-12-31'", "until: '2027-12-31'")],
    [`${LIMITS}:3`, 'Two periods have no border.', 'Give the earlier one “until” and the later one “from”, the day after.'],
  ));

test('a figure that no longer holds is told', () => expectProblems([period("until: '2026-05-31'")], [`${LIMITS}:1`, ...noneToday]));
test('a figure that does not hold yet is told', () => expectProblems([period("from: '2026-06-02'")], [`${LIMITS}:1`, ...noneToday]));

test('periods that are all over are told once', () =>
  expectProblems([periods("until: '2026-02-28'", "from: '2026-03-01', until: '2026-04-30'")], [`${LIMITS}:2`, ...noneToday]));

test('a figure has a period at least', () =>
  expectProblems([replace(LIMITS, FACT, '[]')], [`${LIMITS}:1`, '“per-day” has 0 entries; it needs at least 1.', 'Add 1 entry or more.']));

test('a day of a period exists', () =>
  expectProblems(
    [periods("until: '2026-02-30'", "from: '2026-03-01'")],
    [`${LIMITS}:2`, '2026-02-30 is not a day of the calendar.', 'Correct the month or the day.'],
  ));
