import { test } from 'node:test';
import { append, expectProblems, lineOf, replace } from '../../../fixtures/content/expect-problems.ts';

const EN = 'content/articles/en/refunds/get-refund.mdx';

test('a misspelled key is one problem that names the right key', () =>
  expectProblems([replace(EN, 'title:', 'titel:')], [`${EN}:2`, '“titel” is not a key here.', 'Did you mean “title”?']));

test('a misspelled key that may be left out is named too', () =>
  expectProblems([replace(EN, 'translationOf:', 'translationOff:')], [`${EN}:24`, '“translationOff” is not a key here.', 'Did you mean “translationOf”?']));

test('a key nobody knows is told with all that are possible', () =>
  expectProblems(
    [append('content/search/en.yaml', 'colour: red\n')],
    [
      'content/search/en.yaml:10',
      '“colour” is not a key here.',
      'Use one of: questionWords, chattyWords, synonyms, misspellings, shortForms, codeWords, sureFrom.',
    ],
  ));

test('a missing key says what to write', () =>
  expectProblems([replace(EN, 'draft: false\n', '')], [`${EN}:1`, 'The key “draft” is missing.', 'Add a line “draft: …” with true or false.']));

test('a missing choice says what can be chosen', () =>
  expectProblems(
    [replace(EN, 'contactFor: refund\n', '')],
    [`${EN}:1`, 'The key “contactFor” is missing.', 'Add a line “contactFor: …” with one of: urgent, account, refund, question, complaint.'],
  ));

test('an interface word that is missing is named with its full key, on the line of its group', () =>
  expectProblems(
    [replace('content/ui/en.yaml', '  retry: Words\n', '')],
    [lineOf('content/ui/en.yaml', 'search:'), 'The key “search.retry” is missing.', 'Add a line “retry: …” below “search” with text.'],
  ));

test('an interface word that no page uses is refused', () =>
  expectProblems(
    [replace('content/ui/en.yaml', '  unverified: Words\n', '  again: Words\n  unverified: Words\n')],
    [lineOf('content/ui/en.yaml', '  unverified: Words'), '“again” is not a key here.', 'Use one of: unverified.'],
  ));

test('a placeholder that the page does not fill in is refused', () =>
  expectProblems(
    [replace('content/ui/en.yaml', '  retry: Words\n', '  retry: Again, {name}\n')],
    [lineOf('content/ui/en.yaml', '  retry: Words'), '{name} is not filled in on this text.', 'Nothing is filled in here; correct or remove the braces.'],
  ));

test('a number where text is wanted needs quotation marks', () =>
  expectProblems(
    [replace(EN, 'About get-refund', '404')],
    [`${EN}:2`, '“title” must be text, but it is the number 404.', "Put quotation marks around it: '404'."],
  ));

test('a key with nothing after it is empty', () =>
  expectProblems([replace(EN, 'About get-refund', '')], [`${EN}:2`, '“title” must be text, but it is empty.', 'Write a text after the colon.']));

test('text where true or false is wanted is refused', () =>
  expectProblems(
    [replace(EN, 'emergency: false', 'emergency: no')],
    [`${EN}:23`, '“emergency” must be true or false, but it is text.', 'Write true or false, without quotation marks.'],
  ));

test('text where a list is wanted is refused', () =>
  expectProblems(
    [replace(EN, '[lost-phone]', 'lost-phone')],
    [`${EN}:21`, '“related” must be a list, but it is text.', 'Write each entry on a line of its own that begins with “- ”.'],
  ));

test('a broken number is refused', () =>
  expectProblems(
    [replace(EN, 'order: 10', 'order: 1.5')],
    [`${EN}:4`, '“order” must be a whole number, but it is the number 1.5.', 'Write a number without a fraction.'],
  ));

test('a number that is too large is refused', () =>
  expectProblems(
    [replace(EN, 'reviewEveryMonths: 6', 'reviewEveryMonths: 30')],
    [`${EN}:26`, '“reviewEveryMonths” is 30; it must be at most 24.', 'Write a number that is at most 24.'],
  ));

test('a text that is too long says by how much', () =>
  expectProblems(
    [replace(EN, 'About get-refund', 'x'.repeat(75))],
    [`${EN}:2`, '“title” has 75 characters; it needs at most 70.', 'Remove 5 characters or more.'],
  ));

test('a text that is too short says by how much', () =>
  expectProblems(
    [replace(EN, 'Open the app and follow the steps.', 'Open the app')],
    [`${EN}:3`, '“description” has 12 characters; it needs at least 15.', 'Add 3 characters or more.'],
  ));

test('too few search terms are counted', () =>
  expectProblems([replace(EN, '  - get-refund 15\n', '')], [`${EN}:5`, '“searchTerms” has 14 entries; it needs at least 15.', 'Add 1 entry or more.']));

test('a word that is not among the possible ones is refused', () =>
  expectProblems([replace(EN, 'contactFor: refund', 'contactFor: refnd')], [`${EN}:22`, '“contactFor” cannot be “refnd”.', 'Did you mean “refund”?']));

test('a day that does not exist is refused', () =>
  expectProblems(
    [replace(EN, "reviewed: '2026-01-01'", "reviewed: '2026-02-30'")],
    [`${EN}:25`, '2026-02-30 is not a day of the calendar.', 'Correct the month or the day.'],
  ));

test('a day in another form is refused', () =>
  expectProblems(
    [replace(EN, "reviewed: '2026-01-01'", "reviewed: '1 January 2026'")],
    [`${EN}:25`, '“reviewed” must be a day, but it is “1 January 2026”.', "Write the year, month and day such as '2026-11-23'."],
  ));

test('a day without quotation marks is refused', () =>
  expectProblems(
    [replace(EN, "reviewed: '2026-01-01'", 'reviewed: 2026-01-01')],
    [`${EN}:25`, '“reviewed” must be a day in quotation marks.', "Write it such as '2026-01-01'."],
  ));

test('a day written as a number is refused', () =>
  expectProblems(
    [replace(EN, "reviewed: '2026-01-01'", 'reviewed: 20260101')],
    [`${EN}:25`, '“reviewed” must be a day in quotation marks.', "Write it such as '2026-11-23'."],
  ));

test('a fact of no known kind is refused', () =>
  expectProblems(
    [replace('content/wallets/beta/limits.yaml', 'kind: times', 'kind: time')],
    ['content/wallets/beta/limits.yaml:1', '“per-day.kind” cannot be “time”.', 'Did you mean “times”?'],
  ));

test('a fact without its kind is told what kinds there are', () =>
  expectProblems(
    [replace('content/wallets/beta/limits.yaml', 'kind: times, ', '')],
    [
      'content/wallets/beta/limits.yaml:1',
      'The key “per-day.kind” is missing.',
      'Add a line “kind: …” below “per-day” with one of: duration, money, times, percent, way, countries.',
    ],
  ));

test('an impossible phone number is refused', () =>
  expectProblems(
    [replace('content/wallets/beta/channels.yaml', '+1 202 555 0142', '0800 1234')],
    [
      'content/wallets/beta/channels.yaml:4',
      '“hotline.address.value” cannot be “0800 1234”.',
      "Write the number in international form such as '+1 202 555 0142'.",
    ],
  ));

test('a time zone that does not exist is refused', () =>
  expectProblems(
    [replace('content/wallets/beta/channels.yaml', 'Asia/Jakarta', 'Asia/Batavia2')],
    ['content/wallets/beta/channels.yaml:6', 'There is no such time zone.', 'Write its name such as Asia/Jakarta.'],
  ));

test('a web address that is not secure is refused', () =>
  expectProblems(
    [replace('content/regulators/sg.yaml', 'https://', 'http://')],
    [
      'content/regulators/sg.yaml:3',
      '“http://authority.example” is not a plain web address.',
      'Write https://, the name in the letters a to z, and the rest of the address: no user name, no port, no spaces.',
    ],
  ));

test('a regulator without its name in a language is refused', () =>
  expectProblems(
    [replace('content/regulators/sg.yaml', ', id: Otoritas', '')],
    ['content/regulators/sg.yaml:1', 'The key “name.id” is missing.', 'Add a line “id: …” below “name” with text.'],
  ));

test('a topic nobody knows is refused', () =>
  expectProblems(
    [append('content/topics/en.yaml', 'news: { title: News, summary: What is new }\n')],
    [
      'content/topics/en.yaml:28',
      '“news” is not a key here.',
      'Use one of: security, refunds, password-reset, payments, top-up-and-withdrawal, service-limits, account, complaints, contact.',
    ],
  ));

test('every problem of a file is told at once', () =>
  expectProblems(
    [
      replace(EN, 'order: 10', 'order: ten'),
      replace(EN, 'draft: false', 'draft: maybe'),
      replace(EN, '[lost-phone]', '[lost-fone]'),
      append(EN, '\n<Fackt id="x" />\n'),
    ],
    [`${EN}:4`, '“order” must be a number, but it is text.', 'Write it in digits, without quotation marks.'],
    [`${EN}:21`, 'There is no article “lost-fone”.', 'Did you mean “lost-phone”?'],
    [`${EN}:21`, '“related” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “related: [lost-phone]”, as there.'],
    [`${EN}:27`, '“draft” must be true or false, but it is text.', 'Write true or false, without quotation marks.'],
    [`${EN}:33`, 'There is no tag <Fackt>.', 'Did you mean “Fact”?'],
  ));
