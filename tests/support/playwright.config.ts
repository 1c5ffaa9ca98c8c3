import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.ts';

/** Workers load this file too: they take the browser the first process has found. */
const executablePath = (process.env['HELP_CENTER_BROWSER'] ??= findBrowser());

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/*.test.ts', 'search/*.test.ts'],
  outputDir: '../../test-results',
  globalSetup: './build-sites.ts',
  fullyParallel: true,
  workers: 2,
  // A page is there in a second; on a busy machine, now and then, in several.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // On a busy machine Chromium reports a page transition that it gave up as an uncaught error of the page.
    reducedMotion: 'reduce',
    // What is kept for offline would answer in the network's place; offline.test.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: BROWSER_ARGUMENTS,
    },
  },
});
