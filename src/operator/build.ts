/**
 * Builds the site: content check → pages → search index → headers.
 * Reads WALLET (which wallet), SITE_URL (public address) and OUT_DIR (where to) from the environment.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'astro';
import { parse } from 'yaml';
import { describeHeaders } from '../domain/delivery/headers.ts';
import { headStyle } from '../domain/delivery/head-style.ts';
import { chosenWallet, siteUrl } from '../domain/wallets/choose.ts';
import type { Profile } from '../domain/wallets/schema.ts';
import { checkContent } from '../writer/check-content.ts';
import { reportProblems } from '../writer/report.ts';
import { indexPages } from '../search/index-pages.ts';
import { outDir } from './out-dir.ts';
import { runSteps } from './run-steps.ts';

const wallet = chosenWallet(process.env);

await runSteps(`Building the ${wallet} help center for ${siteUrl(process.env)}`, {
  'Checking the content': async () => {
    const { problems, files } = await checkContent(process.cwd());
    if (problems.length > 0) throw new Error(reportProblems(problems));
    return `${files} files`;
  },
  'Writing the pages': async () => {
    await build({ logLevel: 'error' });
    return undefined;
  },
  'Indexing the pages for the search': () => indexPages(outDir),
  'Writing the headers': async () => {
    const profile = parse(readFileSync(`content/wallets/${wallet}/profile.yaml`, 'utf8')) as Profile;
    const hash = createHash('sha256').update(headStyle(profile)).digest('base64');
    await writeFile(join(outDir, '_headers'), describeHeaders([`sha256-${hash}`]));
    return undefined;
  },
});
