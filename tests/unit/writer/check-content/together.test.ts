import { test } from 'node:test';
import { ON_HOME_PAGES, expectProblems, move, replace, write } from '../../../fixtures/content/expect-problems.ts';
import { article } from '../../../fixtures/content/small-content.ts';

const EN = 'content/articles/en/refunds/get-refund.mdx';
const ZH = 'content/articles/zh-cn/refunds/get-refund.mdx';
const PHONE = 'content/articles/en/security/lost-phone.mdx';
const ZH_PHONE = 'content/articles/zh-cn/security/lost-phone.mdx';

test('an id has one article in a language', () =>
  expectProblems(
    [write('content/articles/en/security/get-refund.mdx', article('en', 'get-refund', 'lost-phone').replaceAll(/- get-refund/g, '- another'))],
    [
      'content/articles/en/security/get-refund.mdx',
      'The name “get-refund” is already used by content/articles/en/refunds/get-refund.mdx.',
      'Rename one of the two files.',
    ],
  ));

test('an id has one topic in all languages', () =>
  expectProblems(
    [move(EN, 'content/articles/en/security/get-refund.mdx')],
    [
      'content/articles/en/security/get-refund.mdx',
      'The same article is in the topic “refunds” in another language: content/articles/zh-cn/refunds/get-refund.mdx.',
      'Move this file to content/articles/en/refunds/.',
    ],
  ));

test('an id has one spelling', () =>
  expectProblems(
    [move(EN, 'content/articles/en/refunds/GET-refund.mdx')],
    [
      'content/articles/en/refunds/GET-refund.mdx',
      'The name “GET-refund.mdx” has other signs than small letters a to z, digits and hyphens.',
      'Rename it, such as refund-timing.',
    ],
    [
      'content/articles/en/refunds/GET-refund.mdx',
      'This name differs from content/articles/zh-cn/refunds/get-refund.mdx only in capital letters.',
      'Rename it to get-refund.mdx.',
    ],
  ));

test('a related article exists', () =>
  expectProblems(
    [replace(EN, '[lost-phone]', '[lost-phon]')],
    [`${EN}:21`, 'There is no article “lost-phon”.', 'Did you mean “lost-phone”?'],
    [`${EN}:21`, '“related” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “related: [lost-phone]”, as there.'],
  ));

test('a related article that nothing resembles is explained', () =>
  expectProblems(
    [replace(EN, '[lost-phone]', '[something-else]')],
    [`${EN}:21`, 'There is no article “something-else”.', 'Write the file name of an article, without .mdx.'],
    [`${EN}:21`, '“related” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “related: [lost-phone]”, as there.'],
  ));

test('an article is not related to itself', () =>
  expectProblems(
    [replace(EN, '[lost-phone]', '[get-refund]')],
    [`${EN}:21`, 'The article names itself.', 'Replace “get-refund” by another article.'],
    [`${EN}:21`, '“related” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “related: [lost-phone]”, as there.'],
  ));

test('a related article is named once', () =>
  expectProblems(
    [replace(EN, '[lost-phone]', '[lost-phone, lost-phone]')],
    [`${EN}:21`, '“lost-phone” is named twice.', 'Remove one of them.'],
    [`${EN}:21`, '“related” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “related: [lost-phone]”, as there.'],
  ));

test('a related article is published', () =>
  expectProblems(
    [replace(PHONE, 'draft: false', 'draft: true'), replace(ZH_PHONE, 'draft: false', 'draft: true')],
    [`${EN}:21`, '“lost-phone” is a draft that readers cannot open.', 'Publish that article first, or name another one.'],
    [`${ZH}:21`, '“lost-phone” is a draft that readers cannot open.', 'Publish that article first, or name another one.'],
    ...ON_HOME_PAGES,
  ));

test('a draft may be related to a draft, but no home page may offer it', () =>
  expectProblems(
    [
      replace(PHONE, 'draft: false', 'draft: true'),
      replace(ZH_PHONE, 'draft: false', 'draft: true'),
      replace(EN, 'draft: false', 'draft: true'),
      replace(ZH, 'draft: false', 'draft: true'),
    ],
    ...ON_HOME_PAGES,
  ));

test('an answer that a home page offers exists', () =>
  expectProblems(
    [replace('content/wallets/beta/profile.yaml', '[lost-phone]', '[lost-phonne]')],
    ['content/wallets/beta/profile.yaml:5', 'There is no article “lost-phonne”.', 'Did you mean “lost-phone”?'],
  ));

test('a search term stands once in an article', () =>
  expectProblems([replace(EN, '- get-refund 3', '- Get-Refund  2')], [`${EN}:8`, '“Get-Refund  2” already stands on line 7.', 'Remove one of the two.']));

test('a search term belongs to one article of a language', () =>
  expectProblems(
    [replace(PHONE, '- lost-phone 3', '- GET-REFUND 2')],
    [
      `${PHONE}:8`,
      '“GET-REFUND 2” is already a search term of content/articles/en/refunds/get-refund.mdx, line 7.',
      'Remove one of the two, make them different, or name it under sharedTerms in both articles.',
    ],
  ));

const SHARED = 'sharedTerms: [get-refund 2]\nrelated:';

test('a search term may belong to two articles that both say so', () =>
  expectProblems([replace(PHONE, '- lost-phone 3', '- get-refund 2'), replace(PHONE, 'related:', SHARED), replace(EN, 'related:', SHARED)]));

test('one of the two saying so is not enough', () =>
  expectProblems(
    [replace(PHONE, '- lost-phone 3', '- get-refund 2'), replace(PHONE, 'related:', SHARED)],
    [
      `${PHONE}:8`,
      '“get-refund 2” is already a search term of content/articles/en/refunds/get-refund.mdx, line 7.',
      'Remove one of the two, make them different, or name it under sharedTerms in both articles.',
    ],
    [
      `${PHONE}:21`,
      '“get-refund 2” is shared with no other article.',
      'Name it in the searchTerms and sharedTerms of the other article too, or remove it here.',
    ],
  ));

test('only a search term can be shared', () =>
  expectProblems(
    [
      replace(PHONE, '- lost-phone 3', '- get-refund 2'),
      replace(PHONE, 'related:', SHARED),
      replace(EN, 'related:', SHARED),
      replace(EN, '- get-refund 2\n', '- refund 2\n'),
    ],
    [`${EN}:21`, '“get-refund 2” is not among the searchTerms.', 'Did you mean “get-refund 1”?'],
  ));

test('a promise that is a search term proves nothing', () =>
  expectProblems(
    [replace(EN, 'related:', 'mustFind: [money gone, Get-Refund 2]\nrelated:')],
    [`${EN}:21`, '“Get-Refund 2” is a search term, line 7, so finding it proves nothing.', 'Write it as another reader would, or remove it.'],
  ));

test('changes and translationOf exclude each other', () =>
  expectProblems(
    [replace(EN, 'translationOf:', "changes: [{ on: '2026-01-01', significance: minor, what: Clearer }]\ntranslationOf:")],
    [
      `${EN}:25`,
      'Both “changes” and “translationOf” stand here.',
      'Keep “changes” in the language the article was first written in, and “translationOf” in a translation.',
    ],
  ));

test('an article says where its text comes from', () =>
  expectProblems(
    [replace(EN, "translationOf: { locale: zh-cn, change: 1, on: '2026-01-01' }\n", '')],
    [
      `${EN}:1`,
      '“changes” or “translationOf” is missing.',
      'Keep “changes” in the language the article was first written in, and “translationOf” in a translation.',
    ],
  ));

test('an article is first written in one language', () =>
  expectProblems(
    [replace(EN, "translationOf: { locale: zh-cn, change: 1, on: '2026-01-01' }", "changes: [{ on: '2026-01-01', significance: minor, what: Clearer }]")],
    [
      `${ZH}:24`,
      'content/articles/en/refunds/get-refund.mdx has “changes” too, but an article is first written in one language only.',
      'Write “translationOf” instead of “changes” in the translation.',
    ],
  ));

test('a text is not translated from itself', () =>
  expectProblems(
    [replace(EN, 'locale: zh-cn', 'locale: en')],
    [`${EN}:24`, 'A text in “en” cannot be translated from “en”.', 'Write the language of the source text.'],
  ));

test('the source of a translation exists', () =>
  expectProblems(
    [replace(EN, 'locale: zh-cn', 'locale: id')],
    [`${EN}:24`, 'There is no article “get-refund” in “id”.', 'Write the language that has the source text.'],
  ));

test('the source of a translation is no translation', () =>
  expectProblems(
    [write('content/articles/id/refunds/get-refund.mdx', article('id', 'get-refund', 'lost-phone').replace('locale: zh-cn', 'locale: en'))],
    [
      'content/articles/id/refunds/get-refund.mdx:24',
      'content/articles/en/refunds/get-refund.mdx has no “changes”, so it is not a source text.',
      'Write the language the article was first written in.',
    ],
  ));

test('a translation is not ahead of its source', () =>
  expectProblems(
    [replace(EN, 'change: 1', 'change: 2')],
    [`${EN}:24`, 'content/articles/zh-cn/refunds/get-refund.mdx has no change number 2.', 'Write a number up to 1.'],
  ));

test('changes are in the order of their days', () =>
  expectProblems(
    [replace(ZH, 'what: First text }', "what: First text }, { on: '2025-12-31', significance: minor, what: Clearer }")],
    [`${ZH}:24`, '2025-12-31 stands after 2026-01-01.', 'Put the entries in order of their days, the newest last.'],
  ));

test('a translation has the order of its source', () =>
  expectProblems(
    [replace(EN, 'order: 10', 'order: 20')],
    [`${EN}:4`, '“order” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “order: 10”, as there.'],
  ));

test('a translation has the related articles of its source', () =>
  expectProblems(
    [replace(EN, '[lost-phone]', '[]')],
    [`${EN}:21`, '“related” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “related: [lost-phone]”, as there.'],
  ));

test('a translation has the emergency of its source', () =>
  expectProblems(
    [replace(EN, 'emergency: false', 'emergency: true')],
    [`${EN}:23`, '“emergency” differs from content/articles/zh-cn/refunds/get-refund.mdx.', 'Write “emergency: false”, as there.'],
  ));
