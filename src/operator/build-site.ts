/**
 * Builds the site: content check → pages → search index → service worker → headers.
 * `domain/delivery/settings.ts` says what can be set from outside.
 */
import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { parse } from 'yaml';
import { describeHeaders } from '../domain/delivery/headers.ts';
import { headStyle } from '../domain/delivery/head-style.ts';
import { buildDay, readSettings } from '../domain/delivery/settings.ts';
import { isError, suggest } from '../domain/problem.ts';
import type { Profile } from '../domain/wallets/schema.ts';
import { checkContent } from '../writer/check-content.ts';
import { countWarnings, reportProblems } from '../writer/report.ts';
import { indexPages } from '../search/index-pages.ts';
import { runSteps } from './run-steps.ts';
import { writeWorker } from './write-worker.ts';

export async function buildSite(): Promise<void> {
  // A build that runs past midnight still speaks of one day.
  process.env['SOURCE_DATE_EPOCH'] ??= String(Math.floor(Date.now() / 1000));
  const { wallet, siteUrl, outDir, contentRoot, isOffline } = readSettings(process.env);
  const countPages = () => globSync(join(outDir, '**/*.html')).length;
  await runSteps(`Building the ${wallet} help center for ${siteUrl}`, {
    'Checking the content': async () => {
      const wallets = globSync('*/profile.yaml', { cwd: join(contentRoot, 'content/wallets') }).map((path) => dirname(path));
      if (!wallets.includes(wallet)) throw new Error(`There is no wallet “${wallet}” in content/wallets/. ${suggest(wallet, wallets)}`);
      const { problems, files } = await checkContent(contentRoot, buildDay(process.env, new Date()));
      if (problems.some(isError)) throw new Error(reportProblems(problems));
      return [`${files} files`, ...countWarnings(problems)].join(', ');
    },
    'Writing the pages': async () => {
      const progress = setInterval(() => console.log(`      ${countPages()} pages so far`), 3000);
      await build({ logLevel: 'error' }).finally(() => clearInterval(progress));
      return `${countPages()} pages`;
    },
    'Indexing the pages for the search': () => indexPages(outDir),
    'Writing the service worker': () => writeWorker(outDir, isOffline),
    'Writing the headers': async () => {
      const profile = parse(readFileSync(`${contentRoot}/content/wallets/${wallet}/profile.yaml`, 'utf8')) as Profile;
      const hash = createHash('sha256').update(headStyle(profile)).digest('base64');
      await writeFile(join(outDir, '_headers'), describeHeaders([`sha256-${hash}`], profile.statusUrl?.value));
      return undefined;
    },
  });
}
