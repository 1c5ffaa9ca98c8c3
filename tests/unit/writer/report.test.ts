import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report, reportProblems } from '../../../src/writer/report.ts';

const problem = { file: 'content/ui/en.yaml', where: 'search.retry', message: 'It is missing.', repair: 'Add it.' };

test('a problem is told with its place, what is wrong and the repair', () =>
  assert.equal(reportProblems([{ ...problem, line: 3 }]), 'content/ui/en.yaml:3  search.retry\n  It is missing.\n  → Add it.\n\n1 problem to repair'));

test('a problem of a whole file has no line', () => assert.match(reportProblems([problem]), /^content\/ui\/en\.yaml {2}search\.retry\n/));

test('problems are counted', () => assert.match(reportProblems([problem, problem]), /\n\n2 problems to repair$/));

test('a column is told, so that an editor opens the very place', () =>
  assert.match(reportProblems([{ ...problem, line: 3, column: 7 }]), /^content\/ui\/en\.yaml:3:7 {2}search\.retry\n/));

test('when nothing is wrong, the files are counted', () => assert.equal(report([], 12, 'text'), '12 files checked, no problem'));

test('in a terminal problems stand as text', () => assert.equal(report([problem], 12, 'text'), reportProblems([problem])));

test('programs get the problems as they are', () => {
  assert.deepEqual(JSON.parse(report([{ ...problem, line: 3 }], 12, 'json')), { files: 12, problems: [{ ...problem, line: 3 }] });
  assert.deepEqual(JSON.parse(report([], 12, 'json')), { files: 12, problems: [] });
});

test('on GitHub each problem stands at its line, and they are counted', () => {
  assert.equal(
    report([{ ...problem, line: 3, column: 7 }, problem], 12, 'github'),
    `::error file=content/ui/en.yaml,line=3,col=7,title=search.retry::It is missing. Add it.
::error file=content/ui/en.yaml,title=search.retry::It is missing. Add it.
12 files checked, 2 problems`,
  );
  assert.equal(report([], 12, 'github'), '12 files checked, 0 problems');
});

test('a warning is told like a problem, but counted apart and nothing to repair', () => {
  const warning = { ...problem, line: 3, severity: 'warning' } as const;
  const told = 'content/ui/en.yaml:3  search.retry\n  Warning: It is missing.\n  → Add it.\n\n';
  assert.equal(report([warning], 12, 'text'), `${told}12 files checked, no problem, 1 warning`);
  assert.ok(report([warning, warning, problem], 12, 'text').endsWith('\n\n1 problem to repair, 2 warnings'));
  assert.equal(
    report([warning], 12, 'github'),
    '::warning file=content/ui/en.yaml,line=3,title=search.retry::It is missing. Add it.\n12 files checked, 0 problems, 1 warning',
  );
  assert.deepEqual(JSON.parse(report([warning], 12, 'json')), { files: 12, problems: [warning] });
});

test('what GitHub would take for its own signs is written otherwise', () => {
  const annotation = report([{ file: 'a,b.mdx', where: 'a: 100%', message: '50 % off:\nnow,', repair: 'Do\r\nit.' }], 1, 'github').split('\n')[0];
  assert.equal(annotation, '::error file=a%2Cb.mdx,title=a%3A 100%25::50 %25 off:%0Anow, Do%0D%0Ait.');
});
