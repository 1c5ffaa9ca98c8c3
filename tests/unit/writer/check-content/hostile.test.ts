import { test } from 'node:test';
import { body, EN, expectProblems, expectRefused, replace } from '../../../fixtures/content/expect-problems.ts';

const TAGS = 'Use one of: Steps, Notice, Fact, FactTable, Channel, Contact, ChannelTable, OfficialSite, Picture, Only, Fix, Regulators, WalletName.';
const PICTURES = 'refund-journey, complaint-ladder, channel-choice, fake-support';
const TYPE_AGAIN = 'Remove what stands for it, such as &#8203; or \\u200b, and type the words again.';
const NO_BRACES = 'Remove them. A wallet’s figure is inserted with <Fact id="…" />.';

const raw = (code: string) => ({ message: `An invisible character (${code}) stands on this line.`, repair: 'Delete the line and type it again.' });
const expectHidden = (text: string, code: string) => expectRefused(text, raw(code).message, raw(code).repair);

test('a program that is exported is refused', () =>
  expectRefused('export const a = 1', 'A paragraph that begins with “export” is taken for a program.', 'Remove it, or begin the sentence with another word.'));

test('what would be computed is refused', () => expectRefused('Hi {process.env.HOME}', 'Braces cannot be used in articles: {process.env.HOME}.', NO_BRACES));
test('a remark in braces is refused', () => expectRefused('{/* later */}', 'Braces cannot be used in articles: {/* later */}.', NO_BRACES));

test('attributes from braces are refused', () =>
  expectRefused('<Notice {...{ a: 1 }} kind="tip">\n\nHi.\n\n</Notice>', '<Notice> has no “{...{ a: 1 }}”.', 'Use one of: kind.'));

for (const tag of ['script', 'iframe', 'style', 'img', 'svg', 'form', 'constructor']) {
  test(`<${tag}> is refused`, () => expectRefused(`<${tag} src="x" />`, `HTML such as <${tag}> cannot be used in articles.`, TAGS));
}

test('what Markdown says is told in Markdown', () =>
  expectRefused('<a href="x" />', 'HTML such as <a> cannot be used in articles.', 'Write [words](/en/…/) for a link.'));

test('bold that is not closed is told', () =>
  expectRefused(
    'Open **Settings now.',
    '“**” means nothing in our articles: readers would see it as it stands.',
    'Write **words** for bold, each pair of stars right beside its word.',
  ));

test('a heading without its space is told', () =>
  expectRefused('##Now', '“##” means nothing in our articles: readers would see it as it stands.', 'Write a space behind the # of a heading.'));

test('a tag without a name is refused', () => expectRefused('<>Hi.</>', 'There is no tag <>.', TAGS));
test('a tag of a tag is refused', () => expectRefused('<Notice.Foo />', 'There is no tag <Notice.Foo>.', TAGS));

test('what runs when something is pressed is refused', () =>
  expectRefused('<Steps onClick="x">\n\n1. Open.\n\n</Steps>', '<Steps> has no “onClick”.', 'Write <Steps> with nothing after its name.'));

test('a tag has no look of its own', () =>
  expectRefused('<WalletName style="color: red" />', '<WalletName> has no “style”.', 'Write <WalletName> with nothing after its name.'));

test('a tag written as entities is text', () => expectProblems([body('Write &lt;script&gt; here.')]));

test('tags and Markdown in the title are refused', () =>
  expectProblems(
    [replace(EN, 'About get-refund', '<script>alert</script>'), replace(EN, 'Open the app', 'Open **the** app')],
    [`${EN}:2`, 'Tags and Markdown cannot be used in the title: readers would see the signs.', 'Write plain words.'],
    [`${EN}:3`, 'Tags and Markdown cannot be used in the description: readers would see the signs.', 'Write plain words.'],
  ));

test('a title of two lines is refused', () =>
  expectProblems(
    [replace(EN, 'About get-refund', '"About\\n\\nrefund"')],
    [`${EN}:2`, 'The title has more than one line.', 'Write it as one; “title: >-” joins lines.'],
  ));

for (const key of ['__proto__', 'layout', 'slug']) {
  test(`the key ${key} is refused`, () =>
    expectProblems(
      [replace(EN, 'order: 10', `order: 10\n${key}: x`)],
      [
        `${EN}:5`,
        `“${key}” is not a key here.`,
        'Use one of: title, description, order, searchTerms, sharedTerms, mustFind, related, wallets, contactFor, emergency, changes, translationOf, reviewed, reviewEveryMonths, draft.',
      ],
    ));
}

test('a space without width is found', () => expectHidden('pass\u200Bword', 'U+200B'));
test('a sign that turns the direction is found', () => expectHidden('a \u202E b', 'U+202E'));
test('a soft hyphen is found', () => expectHidden('pass\u00ADword', 'U+00AD'));
test('letters that only programs see are found', () => expectHidden('hi\u{E0041}', 'U+E0041'));
test('a blank that counts as a letter is found', () => expectHidden('hi\u3164there', 'U+3164'));
test('a blank of Braille is found', () => expectHidden('hi\u2800there', 'U+2800'));
test('a control character is found', () => expectHidden('a\0b', 'U+0000'));
test('a return without a new line is found', () => expectHidden('a\rb', 'U+000D'));
test('a joiner between letters that never join is found', () => expectHidden('pass\u200Dword', 'U+200D'));

test('a hidden character written as an entity is found', () =>
  expectRefused('pass&#8203;word', 'An invisible character (U+200B) stands on this line.', TYPE_AGAIN));
test('a hidden character written by its name is found', () =>
  expectRefused('pass&shy;word', 'An invisible character (U+00AD) stands on this line.', TYPE_AGAIN));
test('a hidden character in a heading is found', () => expectRefused('## &#x202E;Hi', 'An invisible character (U+202E) stands on this line.', TYPE_AGAIN));

test('a hidden character written as an escape is found in keys', () =>
  expectProblems(
    [replace(EN, 'About get-refund', '"About \\u202e refund"'), replace(EN, '- get-refund 3', '- "get\\u200brefund"')],
    [`${EN}:2`, 'An invisible character (U+202E) stands on this line.', 'Remove what stands for it, such as &#8203; or \\u200b, and type the words again.'],
    [`${EN}:8`, 'An invisible character (U+200B) stands on this line.', 'Remove what stands for it, such as &#8203; or \\u200b, and type the words again.'],
  ));

test('letters that look like others are found in the text', () =>
  expectRefused('Use GоPay now', '“GоPay” mixes letters of two scripts that look alike.', 'Type the word again.'));

test('letters that look like others are found in the title', () =>
  expectProblems([replace(EN, 'About get-refund', 'About gеt')], [`${EN}:2`, '“gеt” mixes letters of two scripts that look alike.', 'Type the word again.']));

test('joiners that a script needs are no hidden characters', () =>
  expectProblems([body('می\u200Cخواهم'), replace(EN, 'About get-refund', 'About می\u200Cخواهم')]));
test('pictographs are no hidden characters', () => expectProblems([body('A family 👨‍👩‍👧, a heart ❤️ and a key 1️⃣.')]));
test('a mark of direction is needed in Arabic', () => expectProblems([body('مرحبا\u200F!')]));
test('words of two scripts side by side are no trick', () => expectProblems([body('Write Москва or Ελλάδα here.')]));

test('a picture is refused, whatever its description', () =>
  expectRefused(
    '![a](https://evil.example/x.png)',
    'The picture https://evil.example/x.png cannot be used: articles load no files.',
    `Use <Picture of="…" /> with one of: ${PICTURES}; or say it in words.`,
  ));

test('a picture whose address stands apart is refused', () =>
  expectRefused(
    '![a][x]\n\n[x]: https://authority.example/x.png',
    'The picture x cannot be used: articles load no files.',
    `Use <Picture of="…" /> with one of: ${PICTURES}; or say it in words.`,
  ));

for (const [text, mark] of [
  ['[^1]: More words.', '[^1]:'],
  ['- [ ] Words.', '[ ]'],
  ['Words[^1].', '[^1]'],
  ['> [!NOTE]\n> Words.', '[!NOTE]'],
  [':::note', ':::note'],
  ['It is $$x.', '$$'],
] as const) {
  test(`marks of another Markdown are refused: ${JSON.stringify(text)}`, () =>
    expectRefused(
      text,
      `“${mark}” means nothing in our articles: readers would see it as it stands.`,
      'Use <Notice kind="…"> for what is set apart, and a sentence of its own for a footnote.',
    ));
}

test('a link without its address is refused', () =>
  expectRefused(
    'See [this][nowhere] here.',
    '“][” means nothing in our articles: readers would see it as it stands.',
    'Write a link as [words](address), without a space between.',
  ));

test('lists in lists in lists are refused', () =>
  expectProblems([body(`${'> '.repeat(500)}Hi.`)], [EN, 'Lists or quotations stand too deep in each other.', 'Make sections with headings of them.']));

test('a list in a list in a notice is not too deep', () => expectProblems([body('<Notice kind="tip">\n\n- One\n  - Two\n\n</Notice>')]));
