/** `npm run preview`: serves what was built until Ctrl-C. PORT chooses the port, 4321 or a free one otherwise. */
import { existsSync } from 'node:fs';
import { readSettings } from '../domain/delivery/settings.ts';
import { serve } from './serve.ts';

const { outDir } = readSettings(process.env);
if (!existsSync(`${outDir}/_headers`)) {
  console.error(`Nothing is built in ${outDir}/ yet. Run: npm run build`);
  process.exit(1);
}
const wanted = Number(process.env['PORT'] ?? 4321);
const { server, address } = await serve(outDir, wanted).catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && !process.env['PORT']) return serve(outDir, 0);
  throw error;
});
console.log(`The help center is open at ${address}/\nPress Ctrl-C to stop.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
