import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../../../../src/writer/new/change.ts';
import { added, makeDraft, textAt } from '../../../fixtures/content/make-draft.ts';
import { append, expectProblems, ZH } from '../../../fixtures/content/expect-problems.ts';
import { smallContent } from '../../../fixtures/content/small-content.ts';

const ANSWERS = { id: 'get-refund', significance: 'minor', what: 'Says: where the status is' };

test('a change is the last line of the history, and nothing else of the file is touched', () => {
  const before = String(smallContent().get(ZH));
  const after = textAt(ZH, makeDraft(change, ANSWERS));
  const [line = ''] = /, \{ on: '2026-06-01'.*?\}/.exec(after) ?? [];
  assert.match(line, /significance: minor, what: "Says: where the status is", fingerprint: '[\da-f]{8}'/);
  assert.equal(after.replace(line, ''), before);
});

test('once recorded, a text that changes again without a line is told', () =>
  expectProblems(
    [...added(makeDraft(change, ANSWERS)), append(ZH, '\n再看一次。\n')],
    [
      `${ZH}:24`,
      'The text has changed since the last line of “changes”, so nobody knows what translations lack.',
      'Add a line: npm run new -- change get-refund',
    ],
  ));

test('a text that has not changed since its last line gets no other one', () => {
  const content = smallContent();
  content.set(ZH, textAt(ZH, makeDraft(change, ANSWERS)));
  assert.throws(() => makeDraft(change, ANSWERS, content), /has not changed since its last line/);
});

test('an article nobody has is refused', () => assert.throws(() => makeDraft(change, { ...ANSWERS, id: 'nothing' }), /There is no article “nothing”/));
