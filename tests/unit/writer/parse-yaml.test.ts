import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../../src/writer/parse-yaml.ts';

const parse = (text: string) => parseYaml('a.yaml', text);
const problems = (text: string) => parse(text).problems.map(({ line, message }) => `${line}: ${message}`);

test('keys and values are read', () => assert.deepEqual(parse('a: 1\nb: [x, y]\n').value, { a: 1, b: ['x', 'y'] }));

test('a value has the line of its key, an entry its own', () => {
  const { at } = parse('a: 1\nb:\n  c: 2\n  d:\n    - x\n    - y\n');
  assert.deepEqual(
    [at('a'), at('b'), at('b', 'c'), at('b', 'd', 1)].map(({ line, column }) => `${line}:${column}`),
    ['1:1', '2:1', '3:3', '6:7'],
  );
});

test('what is missing has the line of what should hold it', () => {
  const { at } = parse('a: 1\nb:\n  c: 2\n');
  assert.deepEqual(
    [at('z'), at('b', 'z'), at('b', 'c', 'z')].map(({ line }) => line),
    [1, 2, 3],
  );
});

test('a day without quotation marks is a date, as it is for the site', () => {
  assert.ok(Object.values(parse('on: 2026-11-23').value ?? {})[0] instanceof Date);
});

test('every tab and every repeated key is told', () => {
  assert.deepEqual(problems('a:\n\tb: 1\n\tc: 2\n'), ['2: The line begins with a tab.', '3: The line begins with a tab.']);
  assert.deepEqual(problems('a: 1\na: 2\nb: 3\nb: 4\n'), ['2: This key stands here twice.', '4: This key stands here twice.']);
});

test('a file with a repeated key can be read otherwise', () => assert.deepEqual(parse('a: 1\na: 2\n').value, { a: 2 }));

test('of other mistakes only the first is told, and nothing is read', () => {
  assert.deepEqual(problems('a: [1\nb: c: d\n'), ['2: A bracket is opened above and not closed.']);
  assert.equal(parse('a: [1\nb: c: d\n').value, undefined);
});

test('every sign that a text cannot begin with is explained', () => {
  for (const text of ['@home', '%x', '`x`', '!x', '*x', '&x y']) assert.match(problems(`a: ${text}\n`).join(), /^1: A text cannot begin with/);
});

test('a divided file, a list and a file of remarks are refused', () => {
  assert.deepEqual(problems('a: 1\n---\nb: 2\n'), ['2: A line “---” divides the file.']);
  assert.deepEqual(problems('- a\n- b\n'), ['1: There are no keys here.']);
  assert.deepEqual(problems('# later\n'), ['1: There are no keys here.']);
});
