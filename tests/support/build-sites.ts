/** Builds the sites the tests look at, serves them on free ports of this machine, and stops when the tests are done. */
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { serve } from '../../src/operator/serve.ts';
import { growProject } from './growing-project.ts';
import { copyLagging } from './lagging-content.ts';
import { run } from './run.ts';

const FOLDER = '.cache/sites';
const LAGGING = '.cache/lagging';
const GROWING = '.cache/growing';

export default async function buildSites(): Promise<() => Promise<void>> {
  const servers: Server[] = [];
  async function build(name: string, env: Record<string, string>, cwd = '.'): Promise<void> {
    const dir = resolve(join(FOLDER, name.toLowerCase()));
    await run(['src/operator/build.ts'], { ...env, OUT_DIR: dir }, cwd);
    const { server, address } = await serve(dir, 0);
    process.env[`SITE_${name}`] = address;
    process.env[`DIR_${name}`] = dir;
    servers.push(server);
  }
  // What is built from one folder shares its cache, so only the copy of the project is built beside the others.
  const here = async () => {
    await build('GOPAY', { WALLET: 'gopay' });
    await build('OKPAY', { WALLET: 'okpay' });
    await copyLagging(LAGGING);
    await build('LAGGING', { WALLET: 'gopay', CONTENT_ROOT: LAGGING, OFFLINE: 'off' });
  };
  const there = async () => {
    await growProject(GROWING);
    await build('GROWING', { WALLET: 'demopay' }, GROWING);
  };
  await Promise.all([here(), there()]);
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolveClosed) => server.close(resolveClosed));
    }
  };
}
