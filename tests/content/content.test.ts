import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isError } from '../../src/domain/problem.ts';
import { checkContent } from '../../src/writer/check-content.ts';
import { reportProblems } from '../../src/writer/report.ts';

test('the content of the site has nothing that must be repaired', async () => {
  const { problems, files } = await checkContent(process.cwd(), new Date().toISOString().slice(0, 10));
  assert.ok(files > 0);
  assert.deepEqual(problems.filter(isError), [], reportProblems(problems));
});
