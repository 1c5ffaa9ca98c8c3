/** The writers' command line: `npm run check`, `status`, `new`, and a part of `check:language`. */
import { suggest } from '../domain/problem.ts';
import { check, CHECK_HELP } from './commands/check.ts';
import { create, NEW_HELP } from './commands/new.ts';
import { checkTypography, TYPOGRAPHY_HELP } from './commands/typography.ts';
import { status, STATUS_HELP } from './commands/status.ts';

/** Each returns the exit code. An error it throws is for the writer to read. */
const COMMANDS: Readonly<Record<string, { run: (args: readonly string[]) => Promise<number>; help: string }>> = {
  check: { run: check, help: CHECK_HELP },
  status: { run: status, help: STATUS_HELP },
  typography: { run: checkTypography, help: TYPOGRAPHY_HELP },
  new: { run: create, help: NEW_HELP },
};

/** Sets the exit code of the process. */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(`There is no command “${name}”. ${suggest(name, Object.keys(COMMANDS))}`);
    process.exitCode = 1;
  } else if (args.includes('--help')) {
    console.log(command.help);
  } else {
    process.exitCode = await command.run(args).catch((error: unknown) => {
      // What a writer did wrong is one line; the help is one flag away.
      console.error(error instanceof Error ? `${error.message}\nMore: npm run ${name} -- --help` : error);
      return 1;
    });
  }
}
