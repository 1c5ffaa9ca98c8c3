import { test } from 'node:test';
import { append, expectBeforeRelease, expectProblems, replace } from '../../../fixtures/content/expect-problems.ts';

const PROFILE = 'content/wallets/alpha/profile.yaml';
const CHANNELS = 'content/wallets/alpha/channels.yaml';
const REGULATOR = 'content/regulators/sg.yaml';
const GROUPS = ['account', 'complaints', 'fees', 'limits', 'payments', 'refunds', 'regions', 'withdrawals'];

const CHECK_AGAIN = 'Compare it with its source, correct it if need be, and write today as “checked”.';
const TRY = 'Try it yourself; once it leads where it should, write “verified: true”.';

const inAll = (path: string, old: string, replacement: string) => (content: Map<string, string | Uint8Array>) =>
  content.set(path, String(content.get(path)).replaceAll(old, replacement));

/** Everything of the wallet is given and confirmed. */
const confirmed = [
  ...GROUPS.map((group) => inAll(`content/wallets/alpha/${group}.yaml`, 'source: sample', 'source: operator')),
  ...[PROFILE, CHANNELS].flatMap((path) => [
    inAll(path, 'source: sample', 'source: operator'),
    inAll(path, 'alpha.example', 'alpha.com'),
    inAll(path, "checked: '2026-01-01' }", "checked: '2026-01-01', verified: true }"),
    // Hours are nothing that could be tried.
    inAll(path, "Asia/Jakarta, source: operator, checked: '2026-01-01', verified: true", "Asia/Jakarta, source: operator, checked: '2026-01-01'"),
  ]),
  replace(CHANNELS, '+1 202 555 0142', '+62 21 1500 123'),
];

test('what is confirmed can go to customers, whatever another wallet lacks', () => expectBeforeRelease('alpha', confirmed));
test('an error code that is a sample is told', () =>
  expectBeforeRelease(
    'alpha',
    [...confirmed, replace('content/search/codes.yaml', 'source: operator', 'source: sample')],
    [
      'content/search/codes.yaml:2',
      'The error code “E-100” is a sample.',
      'Put in the real value, where it is known from as “source”, and today as “checked”.',
    ],
  ));

test('without a release, samples are no problem', () => expectProblems([]));

test('every sample of a wallet is told before its release', () => {
  const contact = 'Put in the real contact, where it is known from as “source”, and today as “checked”.';
  const value = 'Put in the real value, where it is known from as “source”, and today as “checked”.';
  const fact = (group: string, key: string): [string, string, string] => [
    `content/wallets/alpha/${group}.yaml:1`,
    `The fact “${group}.${key}” is a sample.`,
    value,
  ];
  return expectBeforeRelease(
    'alpha',
    [],
    fact('account', 'failed-sign-ins'),
    [`${CHANNELS}:4`, 'The address of hotline is a sample.', contact],
    [`${CHANNELS}:6`, 'The opening time of hotline is a sample.', value],
    [`${CHANNELS}:10`, 'The address of email is a sample.', contact],
    fact('complaints', 'answer-time'),
    fact('fees', 'withdrawal'),
    fact('limits', 'per-day'),
    fact('payments', 'reversal-time'),
    [`${PROFILE}:4`, 'The website https://alpha.example is a sample.', contact],
    fact('refunds', 'review-time'),
    fact('regions', 'supported'),
    fact('withdrawals', 'bank-time'),
  );
});

test('a contact that nobody has tried is told', () =>
  expectBeforeRelease(
    'alpha',
    [
      ...confirmed,
      replace(PROFILE, ', verified: true', ''),
      replace(CHANNELS, "com, source: operator, checked: '2026-01-01', verified: true", "com, source: operator, checked: '2026-01-01', verified: false"),
    ],
    [`${CHANNELS}:10`, 'The address of email is not verified.', TRY],
    [`${PROFILE}:4`, 'The website https://alpha.com is not verified.', TRY],
  ));

test('a status page that nobody has tried is told', () =>
  expectBeforeRelease(
    'alpha',
    [...confirmed, append(PROFILE, "statusUrl: { value: 'https://status.alpha.com/x', source: operator, checked: '2026-01-01' }\n")],
    [`${PROFILE}:8`, 'The status page https://status.alpha.com/x is not verified.', TRY],
  ));

test('a reply time that is a sample is told', () =>
  expectBeforeRelease(
    'alpha',
    [...confirmed, append(CHANNELS, "  reply: { kind: quick, source: sample, checked: '2026-01-01' }\n")],
    [`${CHANNELS}:12`, 'The reply time of email is a sample.', 'Put in the real value, where it is known from as “source”, and today as “checked”.'],
  ));

test('a figure past its day of checking is told', () =>
  expectBeforeRelease(
    'alpha',
    [...confirmed, replace('content/wallets/alpha/fees.yaml', '2026-01-01', '2025-11-30')],
    ['content/wallets/alpha/fees.yaml:1', 'The fact “fees.withdrawal” was last checked on 2025-11-30; it had to be checked again by 2026-05-30.', CHECK_AGAIN],
  ));

test('a contact past its day of checking is told', () =>
  expectBeforeRelease(
    'alpha',
    [...confirmed, replace(PROFILE, '2026-01-01', '2025-11-30')],
    [`${PROFILE}:4`, 'The website https://alpha.com was last checked on 2025-11-30; it had to be checked again by 2026-05-30.', CHECK_AGAIN],
  ));

test('an app in the stores is tried like every contact', () =>
  expectBeforeRelease(
    'alpha',
    [...confirmed, append(PROFILE, "apps:\n  android: { value: com.alpha.app, source: operator, checked: '2026-01-01' }\n")],
    [`${PROFILE}:9`, 'The app com.alpha.app is not verified.', TRY],
  ));

test('on its day of checking a figure still holds', () =>
  expectBeforeRelease('alpha', [...confirmed, replace('content/wallets/alpha/fees.yaml', '2026-01-01', '2025-12-01')]));

test('the wallet decides for how long a figure is relied on', () =>
  expectBeforeRelease('alpha', [
    ...confirmed,
    replace(PROFILE, 'recheckMonths: 6', 'recheckMonths: 7'),
    replace('content/wallets/alpha/fees.yaml', '2026-01-01', '2025-11-30'),
  ]));

test('a figure that holds later must be confirmed as well', () =>
  expectBeforeRelease(
    'alpha',
    [
      ...confirmed,
      replace(
        'content/wallets/alpha/limits.yaml',
        "per-day: { kind: times, amount: 3, source: operator, checked: '2026-01-01' }",
        "per-day:\n  - { kind: times, amount: 3, source: operator, checked: '2026-01-01', until: '2026-12-31' }\n  - { kind: times, amount: 4, source: sample, checked: '2026-01-01', from: '2027-01-01' }",
      ),
    ],
    [
      'content/wallets/alpha/limits.yaml:3',
      'The fact “limits.per-day” is a sample.',
      'Put in the real value, where it is known from as “source”, and today as “checked”.',
    ],
  ));

/** The wallet can be used in Singapore. */
const inSingapore = replace('content/wallets/alpha/regions.yaml', 'kind: times, amount: 3', 'kind: countries, codes: [ID, SG]');

test('the official body of a country where the wallet is used must be given', () =>
  expectBeforeRelease(
    'alpha',
    [...confirmed, inSingapore],
    [`${REGULATOR}:3`, 'The official body of “sg” is a sample.', 'Put in the real contact, where it is known from as “source”, and today as “checked”.'],
  ));

test('the official body of a country where the wallet is used must be verified', () =>
  expectBeforeRelease(
    'alpha',
    [...confirmed, inSingapore, replace(REGULATOR, 'source: sample', 'source: operator')],
    [`${REGULATOR}:3`, 'The official body of “sg” is not verified.', TRY],
  ));

test('a verified official body can go to customers', () =>
  expectBeforeRelease('alpha', [
    ...confirmed,
    inSingapore,
    replace(REGULATOR, 'source: sample', 'source: operator'),
    replace(REGULATOR, 'verified: false', 'verified: true'),
  ]));

test('a wallet’s mistakes are told before its release too', () =>
  expectBeforeRelease(
    'alpha',
    [...confirmed, replace(PROFILE, '[lost-phone]', '[lost-phonne]')],
    [`${PROFILE}:5`, 'There is no article “lost-phonne”.', 'Did you mean “lost-phone”?'],
  ));
