/**
 * The languages decide what everything else is read with, so a mistake in their file would end every command with a parser's words. This is
 * loaded before anything that reads them.
 */
import { readFileSync } from 'node:fs';
import { reportProblems } from './report.ts';

const FILE = 'content/languages.json';

/** Runs a command, unless the list of languages cannot be read: then it says where and ends with code 1. */
export async function start(run: () => Promise<void>): Promise<void> {
  let text = '';
  try {
    text = readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8');
    JSON.parse(text);
  } catch (error) {
    const [, offset = '0'] = /position (\d+)/.exec(String(error)) ?? [];
    const line = text.slice(0, Number(offset)).split('\n').length;
    const repair = 'Every line but the last one ends with a comma, and no comma stands before a closing brace.';
    console.error(reportProblems([{ file: FILE, line, where: 'JSON', message: 'The list of languages cannot be read.', repair }]));
    process.exitCode = 1;
    return;
  }
  await run();
}
