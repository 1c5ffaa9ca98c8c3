import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { input, select } from '@inquirer/prompts';
import { buildDay, readSettings } from '../../domain/delivery/settings.ts';
import { suggest } from '../../domain/problem.ts';
import { article } from '../new/article.ts';
import { change } from '../new/change.ts';
import { type Answers, type Draft, explainAnswer, type Kind, type Question } from '../new/draft.ts';
import { language } from '../new/language.ts';
import { notice } from '../new/notice.ts';
import { wallet } from '../new/wallet.ts';
import { readContent } from '../read-content.ts';
import { readFiles } from '../read-files.ts';

const KINDS: Readonly<Record<string, Kind>> = { article, change, notice, language, wallet };

export const NEW_HELP = `${Object.entries(KINDS)
  .map(([name, { what }]) => `npm run new -- ${name}`.padEnd(30) + what)
  .join('\n')}
It asks for what it needs to know, or takes it as flags, named when one is missing; --dry-run prints the files instead of writing them.`;

/** Asks, or takes flags, and writes files that pass the check once they are filled in. */
export async function create([name = '', ...args]: readonly string[]): Promise<number> {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind) throw new Error(`What is to be new? ${suggest(name, Object.keys(KINDS))}`);
  const { contentRoot } = readSettings(process.env);
  const content = readContent((await readFiles(contentRoot)).files);
  const questions = kind.questions(content);
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, ...Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string' as const }])) },
  });
  const given: Record<string, unknown> = { ...(questions[0] && positionals[0] ? { [questions[0].flag]: positionals[0] } : {}), ...values };
  const answers = await askFor(questions, given);
  const read = (path: string) => (existsSync(join(contentRoot, path)) ? readFileSync(join(contentRoot, path), 'utf8') : undefined);
  const draft = kind.make(answers, { content, today: buildDay(process.env, new Date()), read });
  if (values['dry-run'] === true) print(draft);
  else await write(draft, contentRoot);
  console.log(`\nNext:\n${draft.next.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
  return 0;
}

async function askFor(questions: readonly Question[], given: Readonly<Record<string, unknown>>): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const { flag, choices, usual, isOpen } = question;
    if (isOpen && !isOpen(answers)) continue;
    const answer = typeof given[flag] === 'string' ? given[flag] : process.stdin.isTTY ? await ask(question) : usual;
    if (answer === undefined) throw new Error(`--${flag} is missing. ${question.ask}${choices ? ` (${choices.join(', ')})` : ''}.`);
    const fault = explainAnswer(question, answer);
    if (fault !== undefined) throw new Error(fault);
    answers[flag] = answer;
  }
  return answers;
}

const ask = ({ ask: message, choices, usual, explain }: Question): Promise<string> =>
  choices
    ? select({ message, choices: choices.map((value) => ({ value })), ...(usual ? { default: usual } : {}) })
    : input({ message, required: true, validate: (answer) => explain?.(answer) ?? true, ...(usual ? { default: usual } : {}) });

function print({ files }: Draft): void {
  for (const { path, text } of files) console.log(`── ${path}\n${text}`);
}

async function write({ files }: Draft, root: string): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(`Written: ${path}`);
  }
}
