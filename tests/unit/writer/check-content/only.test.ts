import { test } from 'node:test';
import { EN, ZH, append, body, expectProblems, inEveryLanguage, replace } from '../../../fixtures/content/expect-problems.ts';

const PHONE = 'content/articles/en/security/lost-phone.mdx';
const ZH_PHONE = 'content/articles/zh-cn/security/lost-phone.mdx';
const BETA_CHANNELS = 'content/wallets/beta/channels.yaml';

const forAlpha = 'order: 10\nwallets: [alpha]';
/** `lost-phone` is for one wallet only, and no home page offers it. */
const phoneForAlpha = [
  replace(PHONE, 'order: 10', forAlpha),
  replace(ZH_PHONE, 'order: 10', forAlpha),
  replace('content/wallets/beta/profile.yaml', '[lost-phone]', '[get-refund]'),
];

/** Beta has a forum, alpha has none. */
const betaForum = append(
  BETA_CHANNELS,
  `forum: { source: sample, checked: '2026-01-01', address: { value: 'https://beta.example/forum', source: sample, checked: '2026-01-01' }, bestFor: [] }\n`,
);

test('an article may be for some wallets only', () => expectProblems(inEveryLanguage('order: 10', forAlpha)));

test('an article is for wallets that exist', () =>
  expectProblems(
    inEveryLanguage('order: 10', 'order: 10\nwallets: [alhpa]'),
    [`${EN}:5`, 'There is no wallet “alhpa”.', 'Did you mean “alpha”?'],
    [`${ZH}:5`, 'There is no wallet “alhpa”.', 'Did you mean “alpha”?'],
  ));

test('an article is for one wallet at least', () =>
  expectProblems([replace(ZH, 'order: 10', 'order: 10\nwallets: []')], [`${ZH}:5`, '“wallets” has 0 entries; it needs at least 1.', 'Add 1 entry or more.']));

test('a translation is for the wallets of its source', () =>
  expectProblems(
    [replace(EN, 'order: 10', 'order: 10\nwallets: [beta]'), replace(ZH, 'order: 10', forAlpha)],
    [`${EN}:5`, '“wallets” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “wallets: [alpha]”, as there.'],
  ));

test('a translation whose source is for some wallets only is for them only', () =>
  expectProblems(
    [replace(ZH, 'order: 10', forAlpha)],
    [`${EN}:1`, '“wallets” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “wallets: [alpha]”, as there.'],
  ));

test('a translation is for every wallet when its source is', () =>
  expectProblems(
    [replace(EN, 'order: 10', forAlpha)],
    [`${EN}:5`, '“wallets” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Remove “wallets”, or add it there too.'],
  ));

test('<Only> is a paragraph or a part of a sentence', () =>
  expectProblems([body('<Only wallets="alpha">\n\nOpen the menu.\n\n</Only>\n\nOpen <Only wallets="alpha beta">the menu</Only> now.')]));

test('<Only> names wallets', () =>
  expectProblems([body('<Only>Hi</Only>')], [`${EN}:33`, '“wallets” is missing.', 'Write <Only wallets="…"> with the folders of wallets.']));

test('<Only> names at least one wallet', () =>
  expectProblems([body('<Only wallets=" ">Hi</Only>')], [`${EN}:33`, '“wallets” names no wallet.', 'Write one of: alpha, beta.']));

test('<Only> names wallets that exist', () =>
  expectProblems([body('<Only wallets="alpha gamma">Hi</Only>')], [`${EN}:33`, 'There is no wallet “gamma”.', 'Use one of: alpha, beta.']));

test('<Only> does not stand in another', () =>
  expectProblems(
    [body('<Only wallets="alpha">\n\nHi <Only wallets="beta">there</Only>.\n\n</Only>')],
    [`${EN}:35`, '<Only> stands in another <Only>.', 'Close the outer one first.'],
  ));

test('a heading does not stand in <Only>', () =>
  expectProblems([body('<Only wallets="alpha">\n\n## More\n\n</Only>')], [`${EN}:35`, 'A heading cannot stand in <Only>.', 'Put <Only> below the heading.']));

test('<Only> is not for a wallet that does not have the article', () =>
  expectProblems(
    [...inEveryLanguage('order: 10', forAlpha), body('<Only wallets="beta">Hi</Only> <Only wallets="alpha">there</Only>')],
    [`${EN}:34`, 'The text as a whole is not for the wallet “beta”.', 'Remove the wallet here, or add it to “wallets” at the beginning.'],
  ));

test('a contact that every wallet has can be shown', () => expectProblems([body('Write by <Contact via="email" inline />.')]));

test('a contact that no wallet has is refused for each', () =>
  expectProblems(
    [body('<Contact via="forum" inline />')],
    [`${EN}:33`, 'The wallet “alpha” has no forum.', 'Use <Channel for="…"> instead.'],
    [`${EN}:33`, 'The wallet “beta” has no forum.', 'Use <Channel for="…"> instead.'],
  ));

test('a contact that one wallet has is shown for that wallet only', () =>
  expectProblems(
    [betaForum, body('<Contact via="forum" inline />')],
    [`${EN}:33`, 'The wallet “alpha” has no forum.', 'Put the sentence into <Only wallets="…">, with the wallets that have it.'],
  ));

test('<Only> around a contact that its wallet has is no problem', () =>
  expectProblems([betaForum, body('<Only wallets="beta">Ask in <Contact via="forum" inline />.</Only>')]));

test('<Only> around a contact that its wallet does not have is refused', () =>
  expectProblems(
    [betaForum, body('<Only wallets="alpha">Ask in <Contact via="forum" inline />.</Only>')],
    [`${EN}:33`, 'The wallet “alpha” has no forum.', 'Use <Channel for="…"> instead.'],
  ));

test('a contact that the wallet of the article has is no problem', () =>
  expectProblems([betaForum, ...inEveryLanguage('order: 10', 'order: 10\nwallets: [beta]'), append(EN, '\nAsk in <Contact via="forum" inline />.\n')]));

test('a link leads to a page that every reader’s wallet has', () =>
  expectProblems(
    [...phoneForAlpha, body('[a](/en/security/lost-phone/)')],
    [
      `${EN}:33`,
      'The link /en/security/lost-phone/ leads to a page that the wallet “beta” does not have.',
      'Put the sentence into <Only wallets="alpha">, or remove the link.',
    ],
  ));

test('<Only> around a link to a page that its wallet has is no problem', () =>
  expectProblems([...phoneForAlpha, body('<Only wallets="alpha">[a](/en/security/lost-phone/)</Only>')]));

test('<Only> around a link to a page that its wallet does not have is refused', () =>
  expectProblems(
    [...phoneForAlpha, body('<Only wallets="beta">[a](/en/security/lost-phone/)</Only>')],
    [`${EN}:33`, 'The link /en/security/lost-phone/ leads to a page that the wallet “beta” does not have.', 'Remove the link.'],
  ));

test('a home page offers no page that its wallet does not have', () =>
  expectProblems(phoneForAlpha.slice(0, 2), [
    'content/wallets/beta/profile.yaml:5',
    '“lost-phone” is not for the wallet “beta”.',
    'Name another one, or add the wallet to its “wallets”.',
  ]));
