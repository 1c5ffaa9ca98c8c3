import { test } from 'node:test';
import { append, body, EN, expectProblems, expectRefused, lineOf, replace, ZH } from '../../../fixtures/content/expect-problems.ts';

const INSERT = 'Use <Fact id="…" />; where no fact fits, add it to every content/wallets/<wallet>/, or write it without a number.';
const INSERT_IN_FRONT = 'Use {…} with a fact’s id; where no fact fits, add it to every content/wallets/<wallet>/, or write it without a number.';
const CALL = 'Use <Channel for="…" inline /> or <Contact via="…" inline /> for a number to call, <Fact id="…" /> for a figure.';
const HOURS = 'Use <ChannelTable of="hours" />, which shows each wallet’s hours.';
const SITE = 'Use <OfficialSite /> for the wallet’s site, <Regulators /> for official bodies, or a link whose words say where it leads.';
const SAY_WITHOUT = 'Say it without, for these words are the same for every wallet; only “detail” of a picture can hold {…} with a fact’s id.';

/** What is typed into line 33 of the article is found, and nothing else. */
const expectTyped = (text: string, typed: string, repair: string) => expectRefused(text, `“${typed}” is typed into the text.`, repair);

const title = (text: string) => replace(EN, 'About get-refund', text);
const description = (text: string) => replace(EN, 'Open the app and', text);

test('an e-mail address that becomes a link by itself is told once', () =>
  expectTyped('Write to Help@alpha.example now.', 'Help@alpha.example', 'Use <Channel for="…" inline />, so that each wallet shows its own contact.'));

test('a whole web address is refused', () => expectTyped('See https://authority.example/x now.', 'https://authority.example/x', SITE));
test('the full stop behind an address belongs to the sentence', () => expectTyped('See www.evil.example/x.', 'www.evil.example/x', SITE));
test('a web address that begins with www is refused', () => expectTyped('See www.evil.example now.', 'www.evil.example', SITE));
test('the bare name of a site is refused', () => expectTyped('See Evil.Example now.', 'Evil.Example', SITE));
test('the name of a site with wide letters is refused', () => expectTyped('See evil．example now.', 'evil．example', SITE));

test('a name of a site with Chinese on both sides is refused', () =>
  expectProblems([append(ZH, '\n请访问evil.example查询\n')], [`${ZH}:33`, '“evil.example” is typed into the text.', SITE]));

test('a name that begins with www after Chinese is refused', () =>
  expectProblems([append(ZH, '\n请访问www.evil 查询\n')], [`${ZH}:33`, '“www.evil” is typed into the text.', SITE]));

test('a clock time is refused', () => expectTyped('Open from 08:00 on.', '08:00', HOURS));
test('a clock time of twelve hours is refused', () => expectTyped('Open from 9 a.m. on.', '9 a.m', HOURS));
test('an amount with its sign is refused', () => expectTyped('Pay $5 now.', '$5', INSERT));
test('an amount with a word of money is refused', () => expectTyped('Pay Rp 2.500 now.', 'Rp 2.500', INSERT));
test('a share is refused', () => expectTyped('It costs 2.5 % now.', '2.5 %', INSERT));
test('a span of time in digits is refused', () => expectTyped('Wait 7 days.', '7 days', INSERT));
test('a span of time in words is refused', () => expectTyped('Wait Seven working days.', 'Seven working days', INSERT));
test('a span of time with a hyphen is refused', () => expectTyped('A two-day wait.', 'two-day', INSERT));
test('a range is refused as a whole', () => expectTyped('Wait 3–5 days.', '3–5 days', INSERT));
test('a unit that is a fact only behind digits is refused behind them', () => expectTyped('Wait 3 h.', '3 h', INSERT));
test('“24/7” is refused', () => expectTyped('We answer 24/7 here.', '24/7', INSERT));
test('a day of the calendar is refused', () => expectTyped('Since 1/2/2026.', '1/2/2026', INSERT));
test('a number to call is refused', () => expectTyped('Call +62 21 1500-123 now.', '+62 21 1500-123', CALL));
test('a short number to call is refused', () => expectTyped('Call 110 now.', '110', CALL));
test('digits of full width are digits', () => expectTyped('Call １１０ now.', '１１０', CALL));
test('digits of another script are digits', () => expectTyped('Wait ٧ days.', '٧ days', INSERT));
test('a number behind a space that does not break is found', () => expectTyped('Wait 7\u00A0days.', '7\u00A0days', INSERT));
test('a number written as an entity is found', () => expectTyped('Wait &#55; days.', '7 days', INSERT));
test('a number in bold type belongs to the words around it', () => expectTyped('Wait **7** days.', '7 days', INSERT));
test('a number goes on where a line of the file ends', () => expectTyped('Wait 7\ndays.', '7 days', INSERT));
test('a figure in a list is refused', () => expectTyped('- Wait 7 days', '7 days', INSERT));
test('a figure in a heading is refused', () => expectTyped('## Wait 7 days', '7 days', INSERT));
test('a figure in code is refused', () => expectTyped('Type `wait 7 days` now.', '7 days', INSERT));
test('a figure in the words of a link is refused', () => expectTyped('[Wait 7 days](/en/refunds/)', '7 days', INSERT));
test('a figure in a tag on one line is refused', () => expectTyped('<Notice kind="tip">Wait 7 days.</Notice>', '7 days', INSERT));
test('a figure in a tag inside a sentence is refused', () => expectTyped('See <Only wallets="alpha">7 days</Only> here.', '7 days', INSERT));
test('a figure beside <Only> belongs to the words in it', () => expectTyped('Wait 7 <Only wallets="alpha">days</Only>.', '7 days', INSERT));

test('a figure in a table is shown on its line', () =>
  expectProblems([body('| a | b |\n| --- | --- |\n| 7 days | x |')], [`${EN}:35`, '“7 days” is typed into the text.', INSERT]));

test('a figure in a block of code is shown on its line', () =>
  expectProblems([body('```\nWait\nCall 1500 123\n```')], [`${EN}:35`, '“1500 123” is typed into the text.', CALL]));

test('a figure inside <Only> is refused: what a wallet has stands in its files', () =>
  expectProblems([body('<Only wallets="alpha">\n\nWait 7 days.\n\n</Only>')], [`${EN}:35`, '“7 days” is typed into the text.', INSERT]));

test('every figure of a line is told', () =>
  expectProblems(
    [body('Wait 7 days, then call 110.')],
    [`${EN}:33`, '“7 days” is typed into the text.', INSERT],
    [`${EN}:33`, '“110” is typed into the text.', CALL],
  ));

test('a figure in the title is refused', () => expectProblems([title('Refund in 7 days')], [`${EN}:2`, '“7 days” is typed into the title.', INSERT_IN_FRONT]));

test('a number to call in the description is refused', () =>
  expectProblems(
    [description('Call +62 21 1500 123 and')],
    [
      `${EN}:3`,
      '“+62 21 1500 123” is typed into the description.',
      'Use {…} with a fact’s id; a number to call stands in the text as <Channel for="…" inline />.',
    ],
  ));

test('contacts in the description belong into the text, for no tag stands there', () =>
  expectProblems(
    [description('Write to a@b.example, see www.b.example, come at 08:00 and')],
    [`${EN}:3`, '“a@b.example” is typed into the description.', 'Leave it out; a contact stands in the text as <Channel for="…" inline />.'],
    [`${EN}:3`, '“www.b.example” is typed into the description.', 'Leave it out; the wallet’s site stands in the text as <OfficialSite />.'],
    [`${EN}:3`, '“08:00” is typed into the description.', 'Leave it out; hours stand in the text as <ChannelTable of="hours" />.'],
  ));

test('a figure in the interface is refused', () =>
  expectProblems(
    [replace('content/ui/en.yaml', '  retry: Words\n', '  retry: Call 110 in 7 days\n')],
    [lineOf('content/ui/en.yaml', '  retry: Words'), '“110” is typed into “search.retry”.', SAY_WITHOUT],
    [lineOf('content/ui/en.yaml', '  retry: Words'), '“7 days” is typed into “search.retry”.', SAY_WITHOUT],
  ));

test('a contact in the words of a topic is refused', () =>
  expectProblems(
    [
      replace(
        'content/topics/en.yaml',
        'refunds:\n  title: A topic\n  summary: What is found here',
        'refunds:\n  title: A topic\n  summary: Write to a@b.example',
      ),
    ],
    ['content/topics/en.yaml:6', '“a@b.example” is typed into “refunds.summary”.', SAY_WITHOUT],
  ));

test('Chinese figures are found without spaces around them', () =>
  expectProblems(
    [append(ZH, '\n要等两天，费用百分之七，晚上8点打１２３。\n')],
    [`${ZH}:33`, '“两天” is typed into the text.', INSERT],
    [`${ZH}:33`, '“百分之七” is typed into the text.', INSERT],
    [`${ZH}:33`, '“8点” is typed into the text.', INSERT],
    [`${ZH}:33`, '“１２３” is typed into the text.', CALL],
  ));

test('a unit that is a fact only behind digits is everyday language behind words', () => expectProblems([append(ZH, '\n只有两点要注意。\n')]));

test('small plain counts and names are no figures', () =>
  expectProblems([body('Use two-step sign in on 2 phones. See step 3 of the 4 pages, with 2FA and Android 14. Take the two photos.')]));

test('a fact is no figure, in the text and in the title', () =>
  expectProblems([body('Wait <Fact id="refunds.review-time" /> or more.'), title('Wait {refunds.review-time}')]));

test('what readers type may hold figures', () => expectProblems([replace(EN, '- get-refund 3', '- refund after 7 days')]));
