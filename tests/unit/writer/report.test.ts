import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportProblems } from '../../../src/writer/report.ts';

const problem = { file: 'content/ui/en.yaml', where: 'search.retry', message: 'It is missing.', repair: 'Add it.' };

test('a problem is told with its place, what is wrong and the repair', () =>
  assert.equal(reportProblems([{ ...problem, line: 3 }]), 'content/ui/en.yaml:3  search.retry\n  It is missing.\n  → Add it.\n\n1 problem to repair'));

test('a problem of a whole file has no line', () => assert.match(reportProblems([problem]), /^content\/ui\/en\.yaml {2}search\.retry\n/));

test('problems are counted', () => assert.match(reportProblems([problem, problem]), /\n\n2 problems to repair$/));
