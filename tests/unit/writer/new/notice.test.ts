import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notice } from '../../../../src/writer/new/notice.ts';
import { append, expectProblems } from '../../../fixtures/content/expect-problems.ts';
import { added, makeDraft } from '../../../fixtures/content/make-draft.ts';
import { smallContent } from '../../../fixtures/content/small-content.ts';

const ANSWERS = {
  id: 'night-maintenance',
  locale: 'en',
  grade: 'planned',
  title: 'Payments "pause": tonight',
  from: '2026-06-09T02:00:00+07:00',
  until: '2026-06-09T04:00:00+07:00',
};
const FILE = 'content/notices/en/2026-06-01-night-maintenance.mdx';

test('a new notice passes the check once its text is written', () =>
  expectProblems([...added(makeDraft(notice, ANSWERS)), append(FILE, 'Pay before or after it.\n')]));

test('a new notice is told that its text is missing', () =>
  expectProblems(added(makeDraft(notice, ANSWERS)), [`${FILE}:6`, 'There is no text after the keys.', 'Write the article below the second line “---”.']));

test('planned work that begins too soon is said at once', () => {
  const { next } = makeDraft(notice, { ...ANSWERS, from: '2026-06-05T02:00:00+07:00' });
  assert.match(next.at(-1) ?? '', /^Planned work is announced 4 working days ahead/);
  assert.equal(makeDraft(notice, ANSWERS).next.at(-1), 'Run npm run check.');
});

test('the file’s name begins with today', () =>
  assert.deepEqual(
    makeDraft(notice, ANSWERS).files.map(({ path }) => path),
    [FILE],
  ));

test('a notice that is there is never written over', () => {
  const content = smallContent().set(FILE, '---\n---\n');
  assert.throws(() => makeDraft(notice, ANSWERS, content), /night-maintenance\.mdx is there already/);
});

test('names that cannot be a file or a language are refused', () => {
  assert.throws(() => makeDraft(notice, { ...ANSWERS, id: '../x' }), /cannot be a file name/);
  assert.throws(() => makeDraft(notice, { ...ANSWERS, locale: 'xx' }), /--locale cannot be “xx”/);
});

test('every answer is needed', () => {
  for (const flag of Object.keys(ANSWERS)) assert.throws(() => makeDraft(notice, { ...ANSWERS, [flag]: '' }), /missing|cannot be|is not a moment/, flag);
});
