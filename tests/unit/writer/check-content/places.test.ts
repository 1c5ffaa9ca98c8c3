import { test } from 'node:test';
import { expectProblems, move, remove, replace, write } from '../../../fixtures/content/expect-problems.ts';

const EN = 'content/articles/en/refunds/get-refund.mdx';
const ZH = 'content/articles/zh-cn/refunds/get-refund.mdx';
const PHONE = 'content/articles/en/security/lost-phone.mdx';
const ZH_PHONE = 'content/articles/zh-cn/security/lost-phone.mdx';

test('a folder nobody knows is told once', () =>
  expectProblems(
    [write('content/article/en/a.mdx', 'x'), write('content/article/en/b.mdx', 'x')],
    ['content/article/', 'There is no folder “article” in content/.', 'Did you mean “articles”?'],
  ));

test('a file directly in content is refused', () =>
  expectProblems(
    [write('content/notes.txt', 'x')],
    [
      'content/notes.txt',
      'Files cannot be directly in content/.',
      'Move it into one of the folders: articles, flows, notices, regulators, search, style, topics, troubleshooters, ui, wallets.',
    ],
  ));

test('a language nobody knows is refused', () =>
  expectProblems([write('content/articles/fr/refunds/a.mdx', 'x')], ['content/articles/fr/', 'There is no language “fr”.', 'Use one of: zh-cn, en, id.']));

test('a topic nobody knows is refused', () =>
  expectProblems([write('content/articles/en/refund/a.mdx', 'x')], ['content/articles/en/refund/', 'There is no topic “refund”.', 'Did you mean “refunds”?']));

test('an article outside a topic is refused', () =>
  expectProblems(
    [write('content/articles/en/a.mdx', 'x')],
    ['content/articles/en/a.mdx', 'An article is in the folder of its topic.', 'Move it to content/articles/<language>/<topic>/.'],
  ));

test('an article too deep is refused', () =>
  expectProblems(
    [write('content/articles/en/refunds/old/a.mdx', 'x')],
    ['content/articles/en/refunds/old/a.mdx', 'A topic has no folders in it.', 'Move the file to content/articles/en/refunds/.'],
  ));

test('an article with another ending is refused', () =>
  expectProblems(
    [write('content/articles/en/refunds/a.md', 'x')],
    [
      'content/articles/en/refunds/a.md',
      'Files in this folder end in .mdx.',
      'Rename it to a.mdx if it was meant for this folder; otherwise move it out of content/.',
    ],
  ));

test('a picture among the articles is refused', () =>
  expectProblems(
    [write('content/articles/en/refunds/a.png', 'x')],
    [
      'content/articles/en/refunds/a.png',
      'Files in this folder end in .mdx.',
      'Rename it to a.mdx if it was meant for this folder; otherwise move it out of content/.',
    ],
  ));

test('words with another ending are refused', () =>
  expectProblems(
    [write('content/ui/en.yml', 'x: y')],
    ['content/ui/en.yml', 'Files in this folder end in .yaml.', 'Rename it to en.yaml if it was meant for this folder; otherwise move it out of content/.'],
  ));

test('words in a language nobody knows are refused', () =>
  expectProblems([write('content/ui/e.yaml', 'x: y')], ['content/ui/e.yaml', 'There is no language “e”.', 'Use one of: zh-cn, en, id.']));

test('words that are missing in a language are told', () =>
  expectProblems(
    [remove('content/search/id.yaml'), remove('content/topics/id.yaml'), remove('content/ui/id.yaml')],
    ['content/search/id.yaml', 'The file for the language “id” is missing.', 'Copy the file of another language and translate it.'],
    ['content/topics/id.yaml', 'The file for the language “id” is missing.', 'Copy the file of another language and translate it.'],
    ['content/ui/id.yaml', 'The file for the language “id” is missing.', 'Copy the file of another language and translate it.'],
  ));

test('a file no wallet has is refused', () =>
  expectProblems(
    [write('content/wallets/beta/limit.yaml', 'x: y')],
    ['content/wallets/beta/limit.yaml', 'A wallet has no file “limit.yaml”.', 'Did you mean “limits.yaml”?'],
  ));

test('a wallet’s file outside its folder is refused', () =>
  expectProblems(
    [write('content/wallets/profile.yaml', 'x: y')],
    ['content/wallets/profile.yaml', 'A wallet’s files are in the wallet’s folder.', 'Move it to content/wallets/<wallet>/.'],
  ));

test('a regulator is named by its country', () =>
  expectProblems(
    [write('content/regulators/singapore.yaml', 'x: y')],
    ['content/regulators/singapore.yaml', '“singapore” is not a country’s code of two letters.', 'Rename the file, such as sg.yaml for Singapore.'],
  ));

test('a name with capital letters or spaces is refused', () =>
  expectProblems(
    [
      move(EN, 'content/articles/en/refunds/Get refund.mdx'),
      move(ZH, 'content/articles/zh-cn/refunds/Get refund.mdx'),
      replace(PHONE, '[get-refund]', '[]'),
      replace(ZH_PHONE, '[get-refund]', '[]'),
      replace('content/catalogue.yaml', 'get-refund', 'Get refund'),
      replace('content/search/codes.yaml', '[get-refund]', '[lost-phone]'),
    ],
    [
      'content/articles/en/refunds/Get refund.mdx',
      'The name “Get refund.mdx” has other signs than small letters a to z, digits and hyphens.',
      'Rename it, such as refund-timing.',
    ],
    [
      'content/articles/zh-cn/refunds/Get refund.mdx',
      'The name “Get refund.mdx” has other signs than small letters a to z, digits and hyphens.',
      'Rename it, such as refund-timing.',
    ],
  ));

test('hidden files are passed over', () => expectProblems([write('content/.DS_Store', 'x')]));
