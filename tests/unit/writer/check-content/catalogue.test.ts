import { test } from 'node:test';
import { EN, ZH, expectProblems, move, remove, replace, write } from '../../../fixtures/content/expect-problems.ts';
import { article } from '../../../fixtures/content/small-content.ts';

const CATALOGUE = 'content/catalogue.yaml';

test('the list of answers is there', () =>
  expectProblems(
    [remove(CATALOGUE)],
    [
      CATALOGUE,
      'The list of answers is missing, so a lost page would not be seen.',
      'Write each topic with the ids of its articles: “refunds: [request-a-refund, refund-timing]”.',
    ],
  ));

test('an article that got lost is noticed', () =>
  expectProblems(
    [replace(CATALOGUE, '  - get-refund\n', '  - get-refund\n  - refund-timing\n')],
    ['content/catalogue.yaml:5', 'The article “refund-timing” is lost: no language has it.', 'Bring it back, or correct the line.'],
  ));

test('of the articles that could be meant, those that are not listed are told', () =>
  expectProblems(
    [replace(CATALOGUE, '- get-refund', '- something-else')],
    [
      'content/catalogue.yaml:3',
      'The article “get-refund” is not listed, so nobody would notice if it got lost.',
      'Add “get-refund” to the list below “refunds”.',
    ],
    ['content/catalogue.yaml:4', 'The article “something-else” is lost: no language has it.', 'Bring it back, or correct the line. Use one of: get-refund.'],
  ));

test('an article that got another name is noticed on both sides', () =>
  expectProblems(
    [replace(CATALOGUE, '- get-refund', '- get-refunds')],
    [
      'content/catalogue.yaml:3',
      'The article “get-refund” is not listed, so nobody would notice if it got lost.',
      'Add “get-refund” to the list below “refunds”.',
    ],
    ['content/catalogue.yaml:4', 'The article “get-refunds” is lost: no language has it.', 'Bring it back, or correct the line. Did you mean “get-refund”?'],
  ));

test('an article that is not listed is told with its topic', () =>
  expectProblems(
    [write('content/articles/zh-cn/account/new-name.mdx', article('zh-cn', 'new-name', 'get-refund'))],
    ['content/catalogue.yaml:9', 'The article “new-name” is not listed, so nobody would notice if it got lost.', 'Add “new-name” to the list below “account”.'],
  ));

test('one language is enough for an article', () => expectProblems([remove(EN)]));

test('an article is listed in its topic', () =>
  expectProblems(
    [replace(CATALOGUE, 'account: []', 'account: [get-refund]'), replace(CATALOGUE, 'refunds:\n  - get-refund', 'refunds: []')],
    ['content/catalogue.yaml:8', '“get-refund” is in the topic “refunds”: content/articles/en/refunds/get-refund.mdx.', 'Move the line below “refunds”.'],
  ));

test('an article is listed once', () =>
  expectProblems(
    [replace(CATALOGUE, '- get-refund', '- get-refund\n  - get-refund')],
    ['content/catalogue.yaml:5', '“get-refund” is listed twice.', 'Remove one of the two.'],
  ));

test('where the languages disagree about the topic, the files are told', () =>
  expectProblems(
    [move(EN, 'content/articles/en/account/get-refund.mdx')],
    [
      'content/articles/en/account/get-refund.mdx',
      'The same article is in the topic “refunds” in another language: content/articles/zh-cn/refunds/get-refund.mdx.',
      'Move this file to content/articles/en/refunds/.',
    ],
  ));

test('a topic without answers is listed too', () =>
  expectProblems(
    [replace(CATALOGUE, 'contact: []\n', '')],
    ['content/catalogue.yaml:1', 'The key “contact” is missing.', 'Add a line “contact: …” with a list.'],
  ));

test('a topic nobody knows is refused', () =>
  expectProblems([replace(CATALOGUE, 'account: []', 'acount: []')], ['content/catalogue.yaml:9', '“acount” is not a key here.', 'Did you mean “account”?']));

test('a list that cannot be read does not make every article unlisted', () =>
  expectProblems(
    [replace(CATALOGUE, 'refunds:\n  - get-refund', 'refunds: get-refund')],
    ['content/catalogue.yaml:3', '“refunds” must be a list, but it is text.', 'Write each entry on a line of its own that begins with “- ”.'],
  ));

test('a draft may be listed', () => expectProblems([EN, ZH].map((path) => replace(path, 'draft: false', 'draft: true')).concat(withoutReferences())));

/** Nothing leads to the article any more. */
function withoutReferences() {
  return ['en', 'zh-cn'].map((locale) => replace(`content/articles/${locale}/security/lost-phone.mdx`, '[get-refund]', '[]'));
}
