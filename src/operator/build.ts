/** `npm run build` */
import { start } from '../writer/start.ts';

await start(async () => (await import('./build-site.ts')).buildSite());
