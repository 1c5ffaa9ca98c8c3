import { test } from 'node:test';
import { EN, ON_HOME_PAGES, ZH, body, expectProblems, remove, replace } from '../../../fixtures/content/expect-problems.ts';

const PHONE = 'content/articles/en/security/lost-phone.mdx';
const ZH_PHONE = 'content/articles/zh-cn/security/lost-phone.mdx';

test('pages of the language can be linked', () =>
  expectProblems([
    body('[a](/en/) [b](/en/contact/) [c](/en/search/) [d](/en/refunds/) [e](/en/security/lost-phone/#what-to-do) [f](https://authority.example/x)'),
  ]));

test('an article that is written in another language only can be linked', () => expectProblems([remove(PHONE), body('[a](/en/security/lost-phone/)')]));

test('a link stays in the language of its article', () =>
  expectProblems([body('[a](/id/refunds/)')], [`${EN}:33`, 'The link /id/refunds/ leads to another language.', 'Write /en/refunds/.']));

test('a link begins with the language', () =>
  expectProblems(
    [body('[a](/refunds/)')],
    [`${EN}:33`, 'The link /refunds/ does not begin with this article’s language.', 'Write an address that begins with /en/.'],
  ));

test('a link begins with a slash', () =>
  expectProblems([body('[a](../refunds/)')], [`${EN}:33`, 'The link ../refunds/ does not begin with a slash.', 'Write the whole address: /en/…/.']));

test('a link ends with a slash', () =>
  expectProblems([body('[a](/en/refunds#top)')], [`${EN}:33`, 'The link /en/refunds#top has no slash at its end.', 'Write /en/refunds/#top.']));

test('a link leads to a page', () =>
  expectProblems([body('[a](/en/security/lost-phon/)')], [`${EN}:33`, 'There is no page /en/security/lost-phon/.', 'Did you mean /en/security/lost-phone/?']));

test('a link that resembles no page is explained', () =>
  expectProblems(
    [body('[a](/en/everything/about-all-of-it/)')],
    [`${EN}:33`, 'There is no page /en/everything/about-all-of-it/.', 'Write /en/, the folder of an article and its file name: /en/refunds/refund-timing/.'],
  ));

test('a link in a footnote or a reference is looked at too', () =>
  expectProblems(
    [body('[a][b]\n\n[b]: /en/nowhere-near/anything/')],
    [`${EN}:35`, 'There is no page /en/nowhere-near/anything/.', 'Write /en/, the folder of an article and its file name: /en/refunds/refund-timing/.'],
  ));

test('a link does not lead to a draft', () =>
  expectProblems(
    [
      replace(EN, '[lost-phone]', '[]'),
      replace(ZH, '[lost-phone]', '[]'),
      replace(PHONE, 'draft: false', 'draft: true'),
      replace(ZH_PHONE, 'draft: false', 'draft: true'),
      body('[a](/en/security/lost-phone/)'),
    ],
    [`${EN}:33`, 'The link /en/security/lost-phone/ leads to a draft that readers cannot open.', 'Publish that article first, or remove the link.'],
    ...ON_HOME_PAGES,
  ));

test('another site is linked with https', () =>
  expectProblems(
    [body('[a](http://authority.example/)')],
    [`${EN}:33`, 'The link http://authority.example/ is not secure.', 'Use an address that begins with https://.'],
  ));

test('a link runs no script', () =>
  expectProblems(
    [body('[a](javascript:alert)')],
    [`${EN}:33`, 'The link javascript:alert opens no page.', 'Use an address that begins with https://, or a page of ours.'],
  ));

test('a name that only looks like another is refused', () =>
  expectProblems(
    [body('[a](https://gоpay.example/)')],
    [
      `${EN}:33`,
      'The link https://gоpay.example/ does not lead where it seems to.',
      'Copy the address from the official site; its name has only the letters a to z.',
    ],
  ));

test('an address that hides another is refused', () =>
  expectProblems(
    [body('[a](https://authority.example@evil.example/)')],
    [
      `${EN}:33`,
      'The link https://authority.example@evil.example/ does not lead where it seems to.',
      'Copy the address from the official site; its name has only the letters a to z.',
    ],
  ));

test('an e-mail address typed into the text is refused', () =>
  expectProblems(
    [body('Write to help@alpha.example.')],
    [`${EN}:33`, '“help@alpha.example” is typed into the text.', 'Use <Channel for="…" inline />, so that each wallet shows its own contact.'],
  ));
