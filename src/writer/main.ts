/** The writers' command line: `npm run check`. */
import { check } from './commands/check.ts';

const COMMANDS: Readonly<Record<string, () => Promise<number>>> = { check };

const name = process.argv[2] ?? '';
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) console.error(`There is no command “${name}”. There is: ${Object.keys(COMMANDS).join(', ')}.`);
process.exitCode = command ? await command() : 1;
