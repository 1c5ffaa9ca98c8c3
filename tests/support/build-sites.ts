/** Builds the sites the tests look at, serves them on free ports of this machine, and stops when the tests are done. */
import { spawn } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve } from '../../src/operator/serve.ts';

const FOLDER = '.cache/sites';
/** A copy of the content in which translations lag behind, as they do in real life. */
const LAGGING = '.cache/lagging';

export default async function buildSites(): Promise<() => Promise<void>> {
  await copyWithLaggingTranslations();
  const sites = {
    GOPAY: { WALLET: 'gopay' },
    OKPAY: { WALLET: 'okpay' },
    LAGGING: { WALLET: 'gopay', CONTENT_ROOT: LAGGING },
  };
  const servers: Server[] = [];
  for (const [name, settings] of Object.entries(sites)) {
    const dir = join(FOLDER, name.toLowerCase());
    await run(['src/operator/build.ts'], { ...settings, OUT_DIR: dir });
    const { server, address } = await serve(dir, 0);
    process.env[`SITE_${name}`] = address;
    process.env[`DIR_${name}`] = dir;
    servers.push(server);
  }
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}

/** `lost-phone` exists in Chinese only; `two-step-verification` is a draft in English; the source of `phishing-and-fake-support` has changed what to do; a review is overdue. */
async function copyWithLaggingTranslations(): Promise<void> {
  await rm(LAGGING, { recursive: true, force: true });
  await cp('content', join(LAGGING, 'content'), { recursive: true });
  const article = (path: string) => join(LAGGING, 'content/articles', `${path}.mdx`);
  await Promise.all(['en', 'id'].map((locale) => rm(article(`${locale}/security/lost-phone`))));
  await replace(article('zh-cn/security/phishing-and-fake-support'), /^changes:\n/m, "$&  - { on: '2026-01-05', significance: minor, what: 草稿 }\n");
  await replace(article('en/security/two-step-verification'), /^draft: false$/m, 'draft: true');
  await replace(article('en/refunds/refund-timing'), /^reviewed: .*$/m, "reviewed: '2020-01-01'");
}

async function replace(file: string, pattern: RegExp, replacement: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!pattern.test(text)) throw new Error(`${file}: ${pattern} is not there any more`);
  await writeFile(file, text.replace(pattern, replacement));
}

async function run(args: string[], env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with code ${String(code)}`);
}
