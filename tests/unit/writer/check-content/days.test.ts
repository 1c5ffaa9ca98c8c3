import { test } from 'node:test';
import { EN, expectProblems, replace, ZH } from '../../../fixtures/content/expect-problems.ts';

const TO_COME = 'Write the day on which it happened.';

test('a review that is still to come is refused', () =>
  expectProblems([replace(EN, "reviewed: '2026-01-01'", "reviewed: '2999-01-01'")], [`${EN}:25`, '2999-01-01 is still to come.', TO_COME]));

test('a change and a translation that are still to come are refused', () =>
  expectProblems(
    [replace(ZH, "{ on: '2026-01-01'", "{ on: '2999-01-02'"), replace(EN, "change: 1, on: '2026-01-01'", "change: 1, on: '2999-01-03'")],
    [`${EN}:24`, '2999-01-03 is still to come.', TO_COME],
    [`${ZH}:24`, '2999-01-02 is still to come.', TO_COME],
  ));

test('a sum with a point for thousands is told what it is read as', () =>
  expectProblems(
    [replace('content/wallets/alpha/fees.yaml', 'kind: times, amount: 3', 'kind: money, currency: IDR, amount: 3.000')],
    [
      'content/wallets/alpha/fees.yaml:1',
      '3.000 is read as 3.',
      'Write 3000 if that is meant, without a point; otherwise leave out the zeros or digits at the end.',
    ],
  ));

test('a sum with a comma for decimals is told to have a point', () =>
  expectProblems(
    [replace('content/wallets/alpha/fees.yaml', 'kind: times, amount: 3', 'kind: percent, amount: 2,5')],
    ['content/wallets/alpha/fees.yaml:1', '“5” is not a key here.', 'Write decimals with a point, such as 2.5.'],
  ));

test('a misspelled neighbour in the source is told once, and not to its translations', () =>
  expectProblems([replace(ZH, '[lost-phone]', '[lost-phon]')], [`${ZH}:21`, 'There is no article “lost-phon”.', 'Did you mean “lost-phone”?']));

test('a source that cannot be read is no fault of its translations', () =>
  expectProblems(
    [replace(ZH, 'title: About get-refund', "title: 'About")],
    [`${ZH}:2`, 'A quotation mark is opened here and not closed.', 'Close it; a text with an apostrophe needs double quotation marks around it.'],
  ));
