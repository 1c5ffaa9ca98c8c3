import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRanking } from '../../../src/domain/search/rank.ts';
import { smallSearch } from '../../fixtures/search-index.ts';

/** A word that looks like no other. */
const nameOf = (answer: number, line: number) => `t${(((answer * 104_729 + line * 7919 + 1) * 2_654_435_761) % 4_294_967_296).toString(36)}`;

const WORDS = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heath', 'islet', 'jetty'];
/** So many phrases that they do not fit into the first file. */
const large = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, answer) => [
      `answer-${answer}`,
      [`Matter ${answer}`, ...Array.from({ length: 100 }, (_, line) => `${WORDS[line % 10]} ${WORDS[(line * 7 + answer) % 10]} ${nameOf(answer, line)}`)],
    ]),
  );

test('what has no room in the first file is in the second, and both together find it', () => {
  const { index, more } = smallSearch({ answers: large(60) });
  const last = nameOf(59, 99);
  assert.deepEqual(createRanking(index)(last, true).answers, []);
  assert.equal(createRanking(index, more)(last, true).answers[0]?.answer, 59);
  assert.equal(createRanking(index)('matter 59').answers[0]?.answer, 59, 'titles are in the first');
});

test('up to a hundred answers are one file, more are fetched few by few, and all parts are of one edition', () => {
  const small = smallSearch({ answers: { one: ['One'] } });
  assert.equal(small.answers.length, 1);
  const { index, more, answers } = smallSearch({ answers: Object.fromEntries(Array.from({ length: 110 }, (_, place) => [`a${place}`, [`Title ${place}`]])) });
  assert.deepEqual(
    answers.map((file) => file.answers.length),
    [25, 25, 25, 25, 10],
  );
  assert.equal(answers[(109 / index.answersPerFile) | 0]?.answers[109 % index.answersPerFile]?.title, 'Title 109');
  assert.equal(new Set([index, more, ...answers].map(({ edition }) => edition)).size, 1);
  assert.notEqual(index.edition, small.index.edition);
});

test('a language without answers is an index without answers', () => assert.deepEqual(createRanking(smallSearch({ answers: {} }).index)('refund').answers, []));

test('readers’ words are kept in the spelling of the index, without words of no topic', () => {
  const { index } = smallSearch({ answers: { one: ['How do I log in?', 'my ＬＯＧＩＮ'] }, words: { questionWords: ['how', 'do', 'i', 'in', 'my'] } });
  assert.equal(index.vocabulary, 'log login');
});
