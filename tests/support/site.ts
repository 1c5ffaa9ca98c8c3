/** The sites that `build-sites.ts` serves, and what every test of a page expects. */
import { type Page, expect, test as base } from '@playwright/test';
import { STATUS_URL } from './lagging-content.ts';

export const sites = {
  gopay: () => required('SITE_GOPAY'),
  okpay: () => required('SITE_OKPAY'),
  lagging: () => required('SITE_LAGGING'),
  growing: () => required('SITE_GROWING'),
};

/** Every page opened must be quiet: no console error, no script error, no request to anyone else but the status page of the lagging wallet, which answers here. */
export const test = base.extend<{ quiet: void }>({
  baseURL: async ({}, use) => use(sites.gopay()),
  quiet: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !message.text().includes('blocked by Playwright')) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('request', (request) => {
        if (!Object.values(sites).some((site) => request.url().startsWith(site())) && !request.url().startsWith('data:') && request.url() !== STATUS_URL)
          noise.push(`request to ${request.url()}`);
      });
      await page.route(STATUS_URL, (route) => route.fulfill({ json: { page: { updated_at: '2026-11-24T00:00:00Z' }, status: { indicator: 'none' } } }));
      await use();
      expect(noise, 'console errors and requests to others').toEqual([]);
    },
    { auto: true },
  ],
});

/** The search has come to an end: neither waiting nor loading. Returns its state. */
export async function searchSettled(page: Page): Promise<string | null> {
  const search = page.locator('[data-search-state]');
  await expect(search).toHaveAttribute('data-search-state', /^(ok|unsure|empty|error)$/);
  return search.getAttribute('data-search-state');
}

/** Addresses of the results, best first. */
export const results = (page: Page) =>
  page.locator('[data-search-results] > li').evaluateAll((items) => items.map((item) => new URL(item.querySelector('a')?.href ?? '').pathname));

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with npm run test:e2e`);
  return value;
}

export { expect };
