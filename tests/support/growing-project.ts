/** A copy of the project that grows by what the guide says: a language, a wallet and an article, each made by the writers' command line. */
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from './run.ts';

export async function growProject(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['content', 'src', 'package.json', 'tsconfig.json', 'astro.config.mjs']) await cp(part, join(folder, part), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const writer = (...args: string[]) => run(['src/writer/main.ts', ...args], {}, folder);
  await writer('new', 'language', 'ar');
  await writer('new', 'wallet', 'demopay', '--name', 'DemoPay');
  await writer('new', 'article', 'move-abroad', '--locale', 'en', '--topic', 'account', '--title', 'I am moving abroad');
  const file = join(folder, 'content/articles/en/account/move-abroad.mdx');
  await writeFile(file, fillIn(await readFile(file, 'utf8')));
  await writer('check');
}

/** What a writer does next: the answer, readers' words, the text. */
function fillIn(text: string): string {
  const terms = Array.from({ length: 15 }, (_, index) => `  - moving to another country ${'abcdefghijklmno'[index]}`).join('\n');
  return (
    text
      .replace('description: >-\n', 'description: >-\n  Tell support before you go, and keep your old phone number until everything is settled.\n')
      .replace('searchTerms:\n', `searchTerms:\n${terms}\n`) +
    '## Before you go\n\nCheck [where the wallet works](/en/service-limits/supported-regions/).\n\n<Picture of="refund-journey" />\n'
  );
}
