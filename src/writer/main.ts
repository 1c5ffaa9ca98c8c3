/** `npm run check`, `status`, `new`, and a part of `check:language`. */
import { start } from './start.ts';

await start(async () => (await import('./run-command.ts')).runCommand(process.argv.slice(2)));
