/** A Chromium for the tests: the system's if there is one, else Playwright's own, else Debian's. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet, and without anything that needs a graphics card or somebody else's server. */
export const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @returns the path of an executable; installs one if it must, and throws when none can be had. */
export function findBrowser(): string {
  const present = () => [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path));
  const found = present() ?? (tryTo('npx', ['playwright', 'install', 'chromium']), present()) ?? (installFromDebian(), present());
  if (!found) throw new Error('No Chromium or Chrome found, and none could be installed. Install one, then run the tests again.');
  return found;
}

function installFromDebian(): void {
  tryTo('apt-get', ['update', '--quiet']);
  tryTo('apt-get', ['install', '--yes', '--quiet', 'chromium']);
}

function tryTo(command: string, args: string[]): void {
  console.log(`Looking for a browser: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    // The next way is tried.
  }
}
