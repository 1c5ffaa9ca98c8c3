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
  await copyLagging(LAGGING);
  await growProject(GROWING);
  const sites = {
    GOPAY: { env: { WALLET: 'gopay' }, cwd: '.' },
    OKPAY: { env: { WALLET: 'okpay' }, cwd: '.' },
    LAGGING: { env: { WALLET: 'gopay', CONTENT_ROOT: LAGGING, OFFLINE: 'off' }, cwd: '.' },
    GROWING: { env: { WALLET: 'demopay' }, cwd: GROWING },
  };
  const servers: Server[] = [];
  for (const [name, { env, cwd }] of Object.entries(sites)) {
    const dir = resolve(join(FOLDER, name.toLowerCase()));
    await run(['src/operator/build.ts'], { ...env, OUT_DIR: dir }, cwd);
    const { server, address } = await serve(dir, 0);
    process.env[`SITE_${name}`] = address;
    process.env[`DIR_${name}`] = dir;
    servers.push(server);
  }
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolveClosed) => server.close(resolveClosed));
    }
  };
}
