import { spawn } from 'node:child_process';

/** Runs a script of the project and throws when it fails. */
export async function run(args: readonly string[], env: Readonly<Record<string, string>>, cwd = '.'): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', cwd, env: { ...process.env, ...env } });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with code ${String(code)}`);
}
