import { test } from 'node:test';
import { expectProblems, replace, write } from '../../../fixtures/content/expect-problems.ts';

const NOTICE = 'content/notices/en/2026-05-25-night-work.mdx';

const TEXT = `---
title: The app rests at night
grade: planned
from: '2026-06-02T02:00:00+07:00'
until: '2026-06-02T04:00:00+07:00'
wallets: [beta]
topics: [payments]
---
Payments wait meanwhile. [Read more](/en/refunds/get-refund/).
`;

/** A notice, and what is put in the place of some of its words. */
const notice = (old = '', replacement = '', path = NOTICE) => [write(path, TEXT), ...(old ? [replace(path, old, replacement)] : [])];

test('a notice is no problem', () => expectProblems(notice()));
test('a notice that is over is no problem', () => expectProblems(notice("until: '2026-06-02T04", "until: '2026-06-02T03")));

// The file says Monday, 25 May; five working days later it is Monday, 1 June.
test('planned work that is announced five working days ahead is in good time', () => expectProblems(notice("'2026-06-02T02", "'2026-06-01T00")));
test('with fewer the writer is warned, and nothing stops', () =>
  expectProblems(notice("'2026-06-02T02", "'2026-05-29T02"), [
    `${NOTICE}:4`,
    'Planned work is announced 4 working days ahead; readers need 5 to prepare.',
    'Let it begin later if it can wait; otherwise leave it as it is.',
    'warning',
  ]));
test('what is over is not warned about any more', () =>
  expectProblems([...notice("'2026-06-02T02", "'2026-05-26T02"), replace(NOTICE, "'2026-06-02T04", "'2026-05-31T23")]));
test('an incident or a scam cannot be announced ahead', async () => {
  for (const grade of ['incident', 'scam']) await expectProblems([...notice('planned', grade), replace(NOTICE, "'2026-06-02T02", "'2026-05-26T02")]);
});

test('a notice ends after it begins', () =>
  expectProblems(notice("until: '2026-06-02T04:00:00+07:00'", "until: '2026-06-02T01:00:00+07:00'"), [
    `${NOTICE}:5`,
    'It ends on 2026-06-02T01:00:00+07:00, but begins on 2026-06-02T02:00:00+07:00.',
    'Correct “from” or “until”.',
  ]));

test('moments are compared across time zones', () =>
  expectProblems(notice("until: '2026-06-02T04:00:00+07:00'", "until: '2026-06-02T04:00:00+09:00'"), [
    `${NOTICE}:5`,
    'It ends on 2026-06-02T04:00:00+09:00, but begins on 2026-06-02T02:00:00+07:00.',
    'Correct “from” or “until”.',
  ]));

test('a moment has its distance from UTC', () =>
  expectProblems(notice("'2026-06-02T02:00:00+07:00'", "'2026-06-02 02:00'"), [
    `${NOTICE}:4`,
    '“from” must be a moment, but it is “2026-06-02 02:00”.',
    "Write the day, the time and the place’s distance from UTC such as '2026-12-01T02:00:00+07:00'.",
  ]));

test('a moment stands in quotation marks', () =>
  expectProblems(notice("'2026-06-02T02:00:00+07:00'", '2026-06-02T02:00:00+07:00'), [
    `${NOTICE}:4`,
    '“from” must be text, but it is a day.',
    'Put quotation marks around it.',
  ]));

for (const name of ['night-work', '2026-02-30-night-work', '2026-05-25']) {
  const path = `content/notices/en/${name}.mdx`;
  test(`a notice cannot be named ${name}`, () =>
    expectProblems(notice('', '', path), [
      path,
      `The name “${name}” does not begin with the day it was written.`,
      'Rename it, such as 2026-12-01-short-name.mdx.',
    ]));
}

test('a grade nobody knows is refused', () =>
  expectProblems(notice('planned', 'plan'), [`${NOTICE}:3`, '“grade” cannot be “plan”.', 'Use one of: planned, incident, scam.']));

test('a topic nobody knows is refused', () =>
  expectProblems(notice('[payments]', '[payment]'), [`${NOTICE}:7`, '“topics[1]” cannot be “payment”.', 'Did you mean “payments”?']));

test('a wallet nobody knows is refused', () =>
  expectProblems(notice('[beta]', '[betta]'), [`${NOTICE}:6`, 'There is no wallet “betta”.', 'Did you mean “beta”?']));

test('a key of articles is none of notices', () =>
  expectProblems(notice('grade: planned', 'grade: planned\ndraft: true'), [
    `${NOTICE}:4`,
    '“draft” is not a key here.',
    'Use one of: title, grade, from, until, wallets, topics.',
  ]));

test('a notice is in the folder of its language', () =>
  expectProblems(notice('', '', 'content/notices/2026-05-25-night-work.mdx'), [
    'content/notices/2026-05-25-night-work.mdx',
    'A notice is in the folder of its language.',
    'Move it to content/notices/<language>/.',
  ]));

test('a notice in a language nobody knows is refused', () =>
  expectProblems(notice('', '', 'content/notices/fr/2026-05-25-night-work.mdx'), [
    'content/notices/fr/',
    'There is no language “fr”.',
    'Use one of: zh-cn, en, id.',
  ]));

test('notices have no folders of their own', () =>
  expectProblems(notice('', '', 'content/notices/en/old/2026-05-25-night-work.mdx'), [
    'content/notices/en/old/2026-05-25-night-work.mdx',
    'A language has no folders of notices in it.',
    'Move the file to content/notices/en/.',
  ]));

test('the text of a notice follows the rules for articles', () =>
  expectProblems(
    notice('Payments wait meanwhile. [Read more](/en/refunds/get-refund/).', 'Login waits 7 days. [Read more](/en/refund/). <Only wallets="alpha">Hi</Only>'),
    [`${NOTICE}:9`, 'There is no page /en/refund/.', 'Did you mean /en/refunds/?'],
    [`${NOTICE}:9`, 'The text as a whole is not for the wallet “alpha”.', 'Remove the wallet here, or add it to “wallets” at the beginning.'],
    [
      `${NOTICE}:9`,
      '“7 days” is typed into the text.',
      'Use <Fact id="…" />; where no fact fits, add it to every content/wallets/<wallet>/, or write it without a number.',
    ],
    [`${NOTICE}:9`, '“Login” is not our word for it.', 'Write “sign in”.'],
  ));

test('the title of a notice is plain words', () =>
  expectProblems(notice('The app rests', '<b>The</b> app rests'), [
    `${NOTICE}:2`,
    'Tags and Markdown cannot be used in the title: readers would see the signs.',
    'Write plain words.',
  ]));

test('the title of a notice may hold a fact', () => expectProblems(notice('The app rests', 'The app rests {refunds.review-time}')));

test('the title of a notice holds facts that exist', () =>
  expectProblems(notice('The app rests', 'The app rests {refunds.review-tim}'), [
    `${NOTICE}:2`,
    'No wallet has a fact {refunds.review-tim}.',
    'Did you mean “refunds.review-time”?',
  ]));
