import { test } from 'node:test';
import { append, expectProblems, lineOf, remove, replace } from '../../../fixtures/content/expect-problems.ts';

const EN = 'content/articles/en/refunds/get-refund.mdx';

test('a wallet has every file', () =>
  expectProblems(
    [remove('content/wallets/beta/channels.yaml'), remove('content/wallets/beta/profile.yaml')],
    ['content/wallets/beta/channels.yaml', 'The wallet “beta” has no file channels.yaml.', 'Copy it from another wallet and put in this wallet’s own entries.'],
    ['content/wallets/beta/profile.yaml', 'The wallet “beta” has no file profile.yaml.', 'Copy it from another wallet and put in this wallet’s own entries.'],
  ));

test('a wallet has every file of figures', () =>
  expectProblems(
    [remove('content/wallets/beta/limits.yaml')],
    ['content/wallets/beta/limits.yaml', 'The wallet “beta” has no file limits.yaml.', 'Copy it from another wallet and put in this wallet’s own entries.'],
  ));

test('all wallets have the same facts, and each has a name in every language', () =>
  expectProblems(
    [append('content/wallets/alpha/limits.yaml', "per-month: { kind: times, amount: 3, source: sample, checked: '2026-01-01' }\n")],
    [lineOf('content/ui/en.yaml', '  labels:'), 'The fact “limits.per-month” has no name here.', 'Add a line “limits.per-month: …” below “labels”.'],
    [lineOf('content/ui/id.yaml', '  labels:'), 'The fact “limits.per-month” has no name here.', 'Add a line “limits.per-month: …” below “labels”.'],
    [lineOf('content/ui/zh-cn.yaml', '  labels:'), 'The fact “limits.per-month” has no name here.', 'Add a line “limits.per-month: …” below “labels”.'],
    [
      'content/wallets/beta/limits.yaml',
      'The wallet “beta” has no fact “limits.per-month”, which “alpha” has.',
      'Add a line “per-month: …” as in content/wallets/alpha/limits.yaml.',
    ],
  ));

test('a name for a fact that no wallet has is refused', () =>
  expectProblems(
    [replace('content/ui/en.yaml', 'limits.per-day', 'limits.per-dy')],
    [lineOf('content/ui/en.yaml', '  labels:'), 'The fact “limits.per-day” has no name here.', 'Add a line “limits.per-day: …” below “labels”.'],
    [lineOf('content/ui/en.yaml', '    limits.per-day: A fact'), 'No wallet has a fact “limits.per-dy”.', 'Did you mean “limits.per-day”?'],
  ));

test('a brace that nothing fills in is refused', () =>
  expectProblems(
    [replace('content/ui/en.yaml', '  retry: Words\n', '  retry: Again {\n')],
    [
      lineOf('content/ui/en.yaml', '  retry: Words'),
      'A brace stands here that readers would see.',
      'Remove it, or write the whole name in braces, such as {wallet}.',
    ],
  ));

test('a purpose has a first choice', () =>
  expectProblems(
    [replace('content/wallets/beta/channels.yaml', 'question, ', '')],
    ['content/wallets/beta/channels.yaml', 'No channel is the first choice for “question”.', 'Add question to “bestFor” of one channel.'],
  ));

test('a purpose has one first choice', () =>
  expectProblems(
    [replace('content/wallets/beta/channels.yaml', '[refund,', '[urgent, refund,')],
    ['content/wallets/beta/channels.yaml:11', '“urgent” already has its first choice: hotline.', 'Keep urgent in “bestFor” of one channel only.'],
  ));

test('a sample phone number is a reserved one', () =>
  expectProblems(
    [replace('content/wallets/beta/channels.yaml', '+1 202 555 0142', '+1 202 555 0242')],
    [
      'content/wallets/beta/channels.yaml:4',
      '+1 202 555 0242 is marked as a sample, but may be somebody’s.',
      'Use a number such as +44 20 7946 0123 or +1 202 555 0142.',
    ],
  ));

test('a sample e-mail address is a reserved one', () =>
  expectProblems(
    [replace('content/wallets/beta/channels.yaml', 'support@beta.example', 'support@beta.com')],
    ['content/wallets/beta/channels.yaml:10', 'support@beta.com is marked as a sample, but may be somebody’s.', 'Use a name that ends in .example.'],
  ));

test('a sample web address is a reserved one', () =>
  expectProblems(
    [replace('content/wallets/beta/profile.yaml', 'https://beta.example', 'https://beta.com')],
    ['content/wallets/beta/profile.yaml:4', 'https://beta.com is marked as a sample, but may be somebody’s.', 'Use a name that ends in .example.'],
  ));

test('the status page’s address is encrypted, and a sample of it is a reserved one', async () => {
  const status = (url: string) => append('content/wallets/beta/profile.yaml', `statusUrl: { value: '${url}', source: sample, checked: '2026-01-01' }\n`);
  const place = 'content/wallets/beta/profile.yaml:8';
  await expectProblems([status('https://status.beta.example/api/v2/status.json')]);
  await expectProblems(
    [status('https://status.beta.com/x')],
    [place, 'https://status.beta.com/x is marked as a sample, but may be somebody’s.', 'Use a name that ends in .example.'],
  );
  await expectProblems(
    [status('http://status.beta.example/x')],
    [
      place,
      '“http://status.beta.example/x” is not a plain web address.',
      'Write https://, the name in the letters a to z, and the rest of the address: no user name, no port, no spaces.',
    ],
  );
});

test('a reserved address is marked as a sample', () =>
  expectProblems(
    [replace('content/wallets/beta/profile.yaml', 'source: sample', 'source: source-b')],
    ['content/wallets/beta/profile.yaml:4', 'https://beta.example is a sample, but “source” says that it is real.', 'Write the real one, or “source: sample”.'],
  ));

test('the quick exit leads to a neutral site: not to the wallet’s own, and to none that opens nowhere', async () => {
  const FILE = 'content/wallets/beta/profile.yaml';
  const repair = 'Name a neutral site that opens everywhere, such as a search engine.';
  const problem = (address: string) => `${address} is no place that anybody might just be looking at.`;
  await expectProblems([replace(FILE, 'https://neutral.com', 'https://weather.example')], [`${FILE}:7`, problem('https://weather.example'), repair]);
  await expectProblems(
    [
      replace(FILE, "https://beta.example', source: sample", "https://beta.com', source: operator"),
      replace(FILE, 'https://neutral.com', 'https://www.beta.com'),
    ],
    [`${FILE}:7`, problem('https://www.beta.com'), repair],
  );
});

test('a wallet that cannot be read does not hide what is wrong elsewhere', () =>
  expectProblems(
    [replace('content/wallets/beta/limits.yaml', 'per-day: {', 'per-day: '), replace(EN, 'order: 10', 'order: 20')],
    [`${EN}:4`, '“order” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “order: 10”, as there.'],
    [
      'content/wallets/beta/limits.yaml:1',
      'There are two colons on this line, or the next one begins further in.',
      "Put quotation marks around the text (key: 'text: more text'), or begin the next line below this one.",
    ],
  ));

const PICTURE = 'pictures:\n  refund-journey:\n    title: Words\n    steps:\n      - name: Words\n        detail: ';
/** Changes the first detail of a picture, five lines below the first of all pictures. */
const detail = (text: string) => replace('content/ui/en.yaml', `${PICTURE}Words`, `${PICTURE}${text}`);

test('a fact in a picture exists', () =>
  expectProblems(
    [detail('Wait {refunds.review-tim}')],
    [
      lineOf('content/ui/en.yaml', 'pictures:').replace(/\d+$/, (line) => `${Number(line) + 5}`),
      'No wallet has a fact {refunds.review-tim}.',
      'Did you mean “refunds.review-time”?',
    ],
  ));

test('a picture may show a fact', () => expectProblems([detail('Wait {refunds.review-time}')]));

test('what is no e-mail address is refused', () =>
  expectProblems(
    [replace('content/wallets/beta/channels.yaml', 'support@beta.example', 'beta.example')],
    ['content/wallets/beta/channels.yaml:10', '“beta.example” is not an e-mail address.', 'Write it such as support@wallet.example.'],
  ));

const withApp = (app: string) => append('content/wallets/alpha/profile.yaml', `apps:\n  ${app}\n`);

test('an app that is a sample is under a name that can never be somebody’s', () =>
  expectProblems([withApp("android: { value: example.alpha.wallet, source: sample, checked: '2026-01-01' }")]));

test('an app under a name that may be somebody’s is no sample', () =>
  expectProblems(
    [withApp("android: { value: com.alpha.wallet, source: sample, checked: '2026-01-01' }")],
    [
      'content/wallets/alpha/profile.yaml:9',
      'com.alpha.wallet is marked as a sample, but may be somebody’s.',
      'Use a name that begins with example., such as example.alphapay.wallet.',
    ],
  ));

test('no number of an app can be a sample', () =>
  expectProblems(
    [withApp("ios: { value: '1234567890', source: sample, checked: '2026-01-01' }")],
    [
      'content/wallets/alpha/profile.yaml:9',
      '1234567890 is marked as a sample, but may be somebody’s.',
      'No number of the App Store is set apart for samples: leave it out until the real one is known.',
    ],
  ));
