import { test } from 'node:test';
import { body, EN, expectProblems, expectRefused } from '../../../fixtures/content/expect-problems.ts';

const HTTPS = 'Use an address that begins with https://.';
const OPENS_NO_PAGE = 'Use an address that begins with https://, or a page of ours.';
const COPY = 'Copy the address from the official site; its name has only the letters a to z.';
const SHOWN = 'Write in the link’s words what the page is about, not an address.';
const SITE = 'Use <OfficialSite /> for the wallet’s site, <Regulators /> for official bodies, or a link whose words say where it leads.';
const PLAIN = 'Write it such as /en/refunds/refund-timing/.';
const NO_LANGUAGE = 'Write an address that begins with /en/.';

const notListed = (host: string) =>
  `Add ${host} to content/hosts.yaml once you have checked whose site it is, or use <OfficialSite />, <Channel> or <Regulators />.`;

for (const address of [
  'javascript:alert',
  'JavaScript:alert',
  'data:text/html;base64,AAAA',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://authority.example/x',
]) {
  test(`${address} opens no page`, () => expectRefused(`[a](${address})`, `The link ${address} opens no page.`, OPENS_NO_PAGE));
}

test('a script that is written with entities is read as a browser reads it', () =>
  expectRefused('[a](java&#115;cript:alert)', 'The link javascript:alert opens no page.', OPENS_NO_PAGE));

test('a script whose address is its words is refused', () =>
  expectRefused('[javascript:alert](javascript:alert)', 'The link javascript:alert opens no page.', OPENS_NO_PAGE));

test('a script whose address stands apart is refused where it stands', () =>
  expectProblems([body('[a][x]\n\n[x]: javascript:alert')], [`${EN}:35`, 'The link javascript:alert opens no page.', OPENS_NO_PAGE]));

for (const [written, address] of [
  ['//evil.example/', '//evil.example/'],
  ['/\\evil.example/', '/\\evil.example/'],
  ['\\\\\\\\evil.example/', '\\\\evil.example/'],
  ['https:authority.example/', 'https:authority.example/'],
] as const) {
  test(`${address} does not say how it is opened`, () => expectRefused(`[a](${written})`, `The link ${address} does not say how it is opened.`, HTTPS));
}

test('a tab that browsers take out does not make another site of a page', () =>
  expectRefused('[a](/&#9;/evil.example/)', 'The link /\t/evil.example/ does not begin with this article’s language.', NO_LANGUAGE));

for (const address of [
  'https://authority.example:8443/',
  'https://authority.example@evil.example/',
  'https://user:word@authority.example/',
  'https://xn--gpay-qmc.example/',
  'https://аuthority.example/',
]) {
  test(`${address} does not lead where it seems to`, () => expectRefused(`[a](${address})`, `The link ${address} does not lead where it seems to.`, COPY));
}

for (const [address, host] of [
  ['https://evil.example/', 'evil.example'],
  ['https://authority.example.evil.example/', 'authority.example.evil.example'],
  ['https://www.authority.example/', 'www.authority.example'],
  ['https://authority.example./', 'authority.example.'],
  ['https://10', '0.0.0.10'],
] as const) {
  test(`${address} is not on our list`, () =>
    expectRefused(`[a](${address})`, `The link ${address} leads to a site that is not on our list.`, notListed(host)));
}

test('an address that is its own words is looked at', () =>
  expectRefused('[localhost/](https://localhost/)', 'The link https://localhost/ leads to a site that is not on our list.', notListed('localhost')));

test('a site on our list can be linked, in any letters', () =>
  expectProblems([body('[a](https://authority.example) [b](https://Authority.Example/x?y=z#part)')]));

test('words that show one site and open another are refused', () =>
  expectProblems(
    [body('[www.alpha.example](https://authority.example/)')],
    [`${EN}:33`, 'The link shows www.alpha.example, but opens authority.example.', SHOWN],
    [`${EN}:33`, '“www.alpha.example” is typed into the text.', SITE],
  ));

test('words that show a site and open a page of ours are refused', () =>
  expectProblems(
    [body('[alpha.example](/en/refunds/)')],
    [`${EN}:33`, 'The link shows alpha.example, but opens /en/refunds/.', SHOWN],
    [`${EN}:33`, '“alpha.example” is typed into the text.', SITE],
  ));

test('words that show one site and open another are refused when the address stands apart', () =>
  expectProblems(
    [body('[alpha.example][x]\n\n[x]: https://authority.example/y')],
    [`${EN}:33`, 'The link shows alpha.example, but opens authority.example.', SHOWN],
    [`${EN}:33`, '“alpha.example” is typed into the text.', SITE],
  ));

test('words that show the site they open are a typed address only', () =>
  expectProblems([body('[authority.example](https://authority.example/y)')], [`${EN}:33`, '“authority.example” is typed into the text.', SITE]));

for (const [address, contact] of [
  ['mailto:help@alpha.example', 'help@alpha.example'],
  ['tel:+12025550142', '+12025550142'],
  ['sms:+12025550142', '+12025550142'],
] as const) {
  test(`${address} is a contact that is typed`, () =>
    expectRefused(`[a](${address})`, `${contact} is typed into a link.`, 'Use <Channel for="…" inline />, so that each wallet shows its own contact.'));
}

test('a hover text is refused', () =>
  expectRefused('[a](/en/refunds/ "Call 110")', 'The link has a hover text, “Call 110”, which phones never show.', 'Say it in the sentence.'));

test('a hover text that stands apart is refused', () =>
  expectProblems(
    [body('[a][x]\n\n[x]: /en/refunds/ "More"')],
    [`${EN}:35`, 'The link has a hover text, “More”, which phones never show.', 'Say it in the sentence.'],
  ));

test('a link without words is refused', () =>
  expectRefused('[](/en/refunds/)', 'The link /en/refunds/ has no words.', 'Write between the square brackets where it leads.'));
test('a link without an address is refused', () => expectRefused('[a]()', 'The link leads nowhere.', 'Write an address between the round brackets: /en/…/.'));
test('a link to no section is refused', () => expectRefused('[a](#)', 'The link leads nowhere.', 'Write an address between the round brackets: /en/…/.'));

test('a query is refused', () => expectRefused('[a](/en/refunds/?x=1)', 'The link /en/refunds/?x=1 is not written as a page’s plain address.', PLAIN));
test('steps upwards are refused', () =>
  expectRefused('[a](/en/../id/refunds/)', 'The link /en/../id/refunds/ is not written as a page’s plain address.', PLAIN));
test('letters as codes are refused', () =>
  expectRefused('[a](/%65n/refunds/)', 'The link /%65n/refunds/ does not begin with this article’s language.', NO_LANGUAGE));

test('a section that another page does not have is refused', () =>
  expectRefused('[a](/en/security/lost-phone/#what-to-d)', 'The page has no section #what-to-d.', 'Did you mean “what-to-do”?'));

test('a section that the page itself does not have is refused', () => expectRefused('[a](#nope)', 'The page has no section #nope.', 'Use one of: what-to-do.'));
test('a section of the page itself can be linked', () => expectProblems([body('## 退款 later\n\n[a](#what-to-do) [b](#退款-later)')]));

test('a section with half a letter as a code is refused', () => expectRefused('[a](#what%E0)', 'The page has no section #what%E0.', 'Use one of: what-to-do.'));
