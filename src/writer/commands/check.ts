import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay, readSettings } from '../../domain/delivery/settings.ts';
import { isError, suggest } from '../../domain/problem.ts';
import { checkContent } from '../check-content.ts';
import { type Format, FORMATS, report } from '../report.ts';

export const CHECK_HELP = `npm run check                  every mistake in content/, with file, line and repair
npm run check -- --release     what the operator of WALLET must still confirm before its site goes to customers
npm run check -- --watch       again with each change, until Ctrl-C
npm run check -- --format json for programs; github for annotations in a pull request`;

/** Prints every problem in `content/`; the exit code is 1 when there is one that must be repaired. */
export async function check(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { release: { type: 'boolean' }, watch: { type: 'boolean' }, format: { type: 'string' } },
  });
  const format = values.format ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
  if (!isFormat(format)) throw new Error(`There is no format “${format}”. ${suggest(format, FORMATS)}`);
  const { contentRoot, wallet } = readSettings(process.env);
  // `npm run check --release`, without the dashes between, gives the flag to npm: an operator must not take the answer for an all-clear.
  const isRelease = values.release === true || process.env['npm_config_release'] === 'true';
  const run = async (): Promise<number> => {
    const { problems, files, untranslated } = await checkContent(contentRoot, buildDay(process.env, new Date()), isRelease ? wallet : undefined);
    const hasErrors = problems.some(isError);
    (hasErrors && format === 'text' ? console.error : console.log)(report(problems, files, format));
    if (format === 'text' && untranslated > 0) console.log(`${untranslated} texts are missing in a complete language: npm run status names them`);
    return hasErrors ? 1 : 0;
  };
  return values.watch ? runAgain(run, join(contentRoot, 'content')) : run();
}

/** A save touches several files within a moment; they are checked in one go. */
const SETTLED = 80;

async function runAgain(run: () => Promise<number>, folder: string): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = async () => {
    console.log(`\n${new Date().toLocaleTimeString()}`);
    await run();
    console.log('Waiting for changes. Press Ctrl-C to stop.');
  };
  await again();
  for await (const { filename } of watch(folder, { recursive: true })) {
    if (filename?.split(/[\\/]/).some((name) => name.startsWith('.'))) continue;
    clearTimeout(timer);
    // A file that an editor is just replacing can be missing for a moment; the next change is another try.
    timer = setTimeout(() => (running = running.then(again).catch(console.error)), SETTLED);
  }
  return 0;
}

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);
