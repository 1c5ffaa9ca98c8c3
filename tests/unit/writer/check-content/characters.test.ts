import { test } from 'node:test';
import { append, expectProblems, replace, write } from '../../../fixtures/content/expect-problems.ts';

const EN = 'content/articles/en/refunds/get-refund.mdx';

test('an empty file is refused', () => expectProblems([write(EN, '')], [EN, 'The file is empty.', 'Fill it in, or delete it.']));

const EMPTY_LISTS = 'questionWords: [how]\nchattyWords: []\ncodeWords: []\nsynonyms: []\nshortForms: {}\n';

test('a file that is not UTF-8 is refused', () =>
  expectProblems(
    [write('content/search/en.yaml', Uint8Array.of(...Buffer.from(`${EMPTY_LISTS}misspellings: { a: `), 0xe9, ...Buffer.from(' }\n')))],
    ['content/search/en.yaml:6', 'A letter on this line cannot be read.', 'Save the file as “UTF-8” and type the letter again.'],
  ));

test('a mark at the beginning of a file is refused', () =>
  expectProblems(
    [replace('content/search/en.yaml', 'questionWords', '\uFEFFquestionWords')],
    ['content/search/en.yaml:1', 'The file begins with an invisible mark (BOM).', 'Save it again as “UTF-8”, not as “UTF-8 with BOM”.'],
  ));

test('an invisible character is refused', () =>
  expectProblems(
    [replace(EN, 'Wait <', 'Wait\u200B <')],
    [`${EN}:31`, 'An invisible character (U+200B) stands on this line.', 'Delete the line and type it again.'],
  ));

test('an article of more than 100 kB is refused', () =>
  expectProblems([append(EN, '\nWords.\n'.repeat(15_000))], [EN, 'The file has 121 kB; at most 100 kB are allowed.', 'Shorten it, or divide it.']));

test('line ends of Windows are no problem', () => expectProblems([(content) => content.set(EN, String(content.get(EN)).replaceAll('\n', '\r\n'))]));

test('front matter that is missing is told', () =>
  expectProblems(
    [write(EN, 'Open the app.\n')],
    [`${EN}:1`, 'The article does not begin with a line “---”.', 'Write “---” on the first line, then the keys such as “title: …”, then “---” again.'],
  ));

test('front matter that is not closed is told', () =>
  expectProblems(
    [replace(EN, 'draft: false\n---', 'draft: false')],
    [`${EN}:1`, 'The keys at the beginning are not closed.', 'Write a second line “---” between the keys and the text.'],
  ));

test('an article without text is refused', () =>
  expectProblems(
    [replace(EN, '## What to do\n\nWait <Fact id="refunds.review-time" />.\n', '')],
    [`${EN}:28`, 'There is no text after the keys.', 'Write the article below the second line “---”.'],
  ));

test('a tab in front matter is refused', () =>
  expectProblems(
    [replace(EN, '  - get-refund 2\n', '\t- get-refund 2\n')],
    [`${EN}:7`, 'The line begins with a tab.', 'Use spaces instead, two for each step.'],
  ));

test('a tab in YAML is refused', () =>
  expectProblems(
    [replace('content/topics/en.yaml', 'security:\n  title', 'security:\n\ttitle')],
    ['content/topics/en.yaml:2', 'The line begins with a tab.', 'Use spaces instead, two for each step.'],
  ));

test('a key that stands twice is refused', () =>
  expectProblems(
    [replace(EN, 'order: 10', 'order: 10\norder: 20')],
    [`${EN}:4`, '“order” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “order: 10”, as there.'],
    [`${EN}:5`, 'This key stands here twice.', 'Remove one of the two.'],
  ));

test('two colons on a line are explained', () =>
  expectProblems(
    [replace(EN, 'About get-refund', 'Refunds: how to')],
    [
      `${EN}:2`,
      'There are two colons on this line, or the next one begins further in.',
      "Put quotation marks around the text (key: 'text: more text'), or begin the next line below this one.",
    ],
  ));

test('a quotation mark that is not closed is shown where it is opened', () =>
  expectProblems(
    [replace(EN, '  - get-refund 2', "  - 'til it is there")],
    [`${EN}:7`, 'A quotation mark is opened here and not closed.', 'Close it; a text with an apostrophe needs double quotation marks around it.'],
  ));

test('an apostrophe in single quotation marks is explained', () =>
  expectProblems(
    [replace(EN, 'About get-refund', "'I can't pay'")],
    [
      `${EN}:2`,
      'This line cannot be read.',
      'Write “key: value” or “- entry”; a text with an apostrophe or other signs needs double quotation marks around it.',
    ],
  ));

test('a colon without a space is explained', () =>
  expectProblems(
    [replace(EN, 'order: 10', 'order:10')],
    [`${EN}:4`, 'The colon after a key is missing, or has no space after it.', 'Write “key: value”, with a space after the colon.'],
  ));

test('a line that is indented wrongly is explained', () =>
  expectProblems(
    [replace(EN, 'order: 10', ' order: 10')],
    [
      `${EN}:3`,
      'There are two colons on this line, or the next one begins further in.',
      "Put quotation marks around the text (key: 'text: more text'), or begin the next line below this one.",
    ],
  ));

test('a bracket that is not closed is explained', () =>
  expectProblems(
    [replace(EN, '[lost-phone]', '[lost-phone')],
    [`${EN}:22`, 'A bracket is opened above and not closed.', 'Close every [ with ] and every { with }.'],
  ));

test('a text that begins with an asterisk is explained', () =>
  expectProblems([replace(EN, 'About get-refund', '*Refunds*')], [`${EN}:2`, 'A text cannot begin with & or *.', 'Put quotation marks around the text.']));
