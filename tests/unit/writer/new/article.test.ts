import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article } from '../../../../src/writer/new/article.ts';
import { append, expectProblems, replace } from '../../../fixtures/content/expect-problems.ts';
import { added, makeDraft, textAt } from '../../../fixtures/content/make-draft.ts';
import { smallContent } from '../../../fixtures/content/small-content.ts';

const ANSWERS = { id: 'wrong-amount', locale: 'zh-cn', topic: 'refunds', title: '金额不对', 'contact-for': 'refund' };
const FILE = 'content/articles/zh-cn/refunds/wrong-amount.mdx';
const TRANSLATION = { ...ANSWERS, id: 'get-refund', locale: 'id', title: 'Dana "belum" kembali' };
const TRANSLATED = 'content/articles/id/refunds/get-refund.mdx';

/** What the writer does next, as the notes in the file say. */
const filledIn = (path: string) => [
  replace(path, 'description: >-\n\n', 'description: >-\n  Open the app and follow the steps.\n'),
  replace(path, 'searchTerms:\n', `searchTerms:\n${Array.from({ length: 15 }, (_, index) => `  - how ${path} ${index}\n`).join('')}`),
  append(path, '## What to do\n\nOpen the app.\n'),
];

test('a new article passes the check once it is filled in', () => expectProblems([...added(makeDraft(article, ANSWERS)), ...filledIn(FILE)]));

test('a new article is told exactly what is missing', () =>
  expectProblems(
    added(makeDraft(article, ANSWERS)),
    [`${FILE}:4`, '“description” has 0 characters; it needs at least 15.', 'Add 15 characters or more.'],
    [`${FILE}:7`, '“searchTerms” must be a list, but it is empty.', 'Write each entry on a line of its own that begins with “- ”.'],
    [`${FILE}:20`, 'There is no text after the keys.', 'Write the article below the second line “---”.'],
  ));

test('it stands last in its topic, and in the catalogue below the others', () => {
  const draft = makeDraft(article, ANSWERS);
  assert.match(textAt(FILE, draft), /^order: 20$/m);
  assert.match(textAt('content/catalogue.yaml', draft), /^refunds:\n {2}- get-refund\n {2}- wrong-amount\n(?! )/m);
});

test('what the catalogue lists already is not listed twice', () => {
  const content = smallContent();
  content.set('content/catalogue.yaml', String(content.get('content/catalogue.yaml')).replace('- get-refund', '- get-refund\n  - wrong-amount'));
  assert.deepEqual(
    makeDraft(article, ANSWERS, content).files.map(({ path }) => path),
    [FILE],
  );
});

test('it is a first version, compared with the app today', () => {
  const text = textAt(FILE, makeDraft(article, ANSWERS));
  assert.match(text, /^ {2}- \{ on: '2026-06-01', significance: major, what: First version \}$/m);
  assert.match(text, /^reviewed: '2026-06-01'$/m);
  assert.match(text, /^contactFor: refund$/m);
});

test('a translation takes over the keys that all languages share', () => {
  const draft = makeDraft(article, TRANSLATION);
  const text = textAt(TRANSLATED, draft);
  for (const line of ['order: 10', 'related: [lost-phone]', 'contactFor: refund', 'emergency: false']) assert.ok(text.includes(`\n${line}\n`), line);
  assert.ok(text.includes("\ntranslationOf: { locale: zh-cn, change: 1, on: '2026-06-01' }\n"));
  assert.ok(!text.includes('changes:'));
  assert.equal(draft.files.length, 1);
});

test('a translation passes the check once it is filled in', () => expectProblems([...added(makeDraft(article, TRANSLATION)), ...filledIn(TRANSLATED)]));

test('a translation of an article for some wallets is for the same', () => {
  const source = 'content/articles/zh-cn/refunds/get-refund.mdx';
  const content = smallContent();
  content.set(source, String(content.get(source)).replace('emergency:', 'wallets: [alpha]\nemergency:'));
  assert.match(textAt(TRANSLATED, makeDraft(article, TRANSLATION, content)), /^wallets: \[alpha\]$/m);
});

test('the writer is told which file comes next, and where the source is', () => {
  assert.match(makeDraft(article, ANSWERS).next.join(), new RegExp(`Open ${FILE}`));
  assert.match(makeDraft(article, TRANSLATION).next.join(), /the source is content\/articles\/zh-cn\/refunds\/get-refund\.mdx/);
});

test('an article that is there is never written over', () =>
  assert.throws(() => makeDraft(article, { ...TRANSLATION, locale: 'en' }), /get-refund\.mdx is there already/));

test('a translation stays in the topic of its source', () =>
  assert.throws(() => makeDraft(article, { ...TRANSLATION, topic: 'security' }), /“get-refund” is in the topic “refunds”/));

test('names that cannot be an address, a language or a topic are refused', () => {
  for (const id of ['Wrong-Amount', 'wrong amount', '../en', 'a_b', '-a', 'a--b', '金额']) {
    assert.throws(() => makeDraft(article, { ...ANSWERS, id }), /cannot be a file name/, id);
  }
  assert.throws(() => makeDraft(article, { ...ANSWERS, locale: 'fr' }), /--locale cannot be “fr”/);
  assert.throws(() => makeDraft(article, { ...ANSWERS, topic: 'refund' }), /--topic cannot be “refund”.*Did you mean “refunds”/);
  assert.throws(() => makeDraft(article, { ...ANSWERS, title: ' ' }), /--title is missing/);
});
