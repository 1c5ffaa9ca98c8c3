import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { COMPLETE_LOCALES, LOCALES } from '../../src/domain/locales.ts';
import { weigh } from '../../src/search/weigh.ts';
import { expect, sites, test } from '../support/site.ts';

const builtFile = (path: string) => readFileSync(join(process.env['DIR_GOPAY'] ?? '', path, path.endsWith('/') ? 'index.html' : ''), 'utf8');

/** Every address of the sitemap below a prefix, and the pages that are not in it. */
function pathsBelow(prefix: string): string[] {
  const listed = [...builtFile('sitemap-0.xml').matchAll(/<loc>https:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path = '']) => path);
  return [...listed, ...COMPLETE_LOCALES.flatMap((locale) => [`/${locale}/search/`, `/${locale}/offline/`])].filter((path) => path.startsWith(prefix));
}

/** The rules of axe that look at colours: all that can differ between the light and the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** @param rules only these; without them all of WCAG 2.2 AA and axe's best practice. No page has frames, so one run in the page itself is the whole. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const locale of COMPLETE_LOCALES) {
  test(`${locale}: every page passes axe in the light and in the dark, and is never wider than a small phone`, async ({ page }) => {
    test.setTimeout(480_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of pathsBelow(`/${locale}/`)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      expect(await violations(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} is too wide`).toBeLessThanOrEqual(320);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, COLOUR_RULES), `${path} in the dark`).toEqual([]);
    }
  });

  test(`${locale}: every page is valid HTML`, async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    for (const path of [...pathsBelow(`/${locale}/`), '/', '/404.html']) {
      const report = await validator.validateString(builtFile(path));
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`)),
        path,
      ).toEqual([]);
    }
  });
}

test('the search results and the opened suggestions pass axe', async ({ page }) => {
  await page.goto('/en/search/?q=refund');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'ok');
  expect(await violations(page)).toEqual([]);
  await page.goto('/en/refunds/refund-timing/');
  await page.locator('#q').fill('password');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'ok');
  expect(await violations(page)).toEqual([]);
});

test('notices, a translation that is behind and a language in borrowed words pass axe', async ({ page }) => {
  for (const address of [
    `${sites.lagging()}/en/`,
    `${sites.lagging()}/en/notices/`,
    `${sites.lagging()}/en/security/account-stolen/`,
    `${sites.growing()}/ar/`,
    `${sites.growing()}/ar/refunds/refund-timing/`,
  ]) {
    await page.goto(address);
    expect(await violations(page), address).toEqual([]);
  }
});

test('no link and no fragment leads nowhere', async ({ request }) => {
  const paths = ['/', ...pathsBelow('/')];
  const ids = new Map(paths.map((path) => [path, new Set([...builtFile(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
  const broken: string[] = [];
  const asked = new Map<string, boolean>();
  for (const from of paths) {
    for (const [, href = ''] of builtFile(from).matchAll(/ (?:href|src|action)="([^"]+)"/g)) {
      if (!/^[/#]/.test(href)) continue;
      const { pathname, hash } = new URL(href, `https://x${from}`);
      if (!asked.has(pathname)) asked.set(pathname, ids.has(pathname) || (await request.get(pathname)).ok());
      if (!asked.get(pathname) || (hash && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))))) broken.push(`${from} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test('every page and its counterparts in other languages name each other, in the head and in the sitemap', () => {
  const paths = ['/', ...pathsBelow('/')].filter((path) => !/\/(?:search|offline)\/$/.test(path));
  const read = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, tag, path]) => `${tag} ${path}`).toSorted();
  const inHead = (path: string) => read(builtFile(path), /rel="alternate" hreflang="([^"]+)" href="https:\/\/[^/"]+([^"]*)"/g);
  const entries = new Map(
    builtFile('sitemap-0.xml')
      .split('<url>')
      .slice(1)
      .map((entry) => [/<loc>https:\/\/[^/<]+([^<]*)</.exec(entry)?.[1], entry]),
  );
  for (const path of paths) {
    const named = inHead(path);
    expect(named.length, path).toBe(COMPLETE_LOCALES.length + 1);
    for (const locale of COMPLETE_LOCALES)
      expect(
        named.some((entry) => entry.startsWith(`${LOCALES[locale].tag} /${locale}/`)),
        `${path} in ${locale}`,
      ).toBe(true);
    for (const other of named.map((entry) => entry.split(' ')[1] ?? '')) {
      if (other !== '/') expect(inHead(other), `${path} names ${other}`).toEqual(named);
    }
    expect(read(entries.get(path) ?? '', /hreflang="([^"]+)" href="https:\/\/[^/"]+([^"]*)"/g), `${path} in the sitemap`).toEqual(named);
  }
});

test('the first view of an article is one flight: at most 14 kB in brotli and 4 requests; a troubleshooter has two files of its own besides', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const isFix = (path: string) => path.split('/')[2] === 'fix';
  const paths = pathsBelow('/').filter((address) => address.split('/').length === 5);
  // Troubleshooters last: what they fetch by and by must not be counted with the page after them.
  for (const path of [...paths.filter((address) => !isFix(address)), ...paths.filter(isFix)]) {
    const files: string[] = [];
    page.removeAllListeners('request');
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await page.goto(path);
    const all = [...new Set([...files, '/favicon.svg'])];
    const size = all.reduce((sum, file) => sum + weigh(builtFile(file)), 0);
    expect(all.length, `${path}: ${all.join(' ')}`).toBeLessThanOrEqual(isFix(path) ? 6 : 4);
    expect(size, path).toBeLessThanOrEqual(14 * 1024);
  }
});

test('every answer carries the security headers, and the page lives under them', async ({ page }) => {
  const response = await page.goto('/en/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-inline');
  // The layers and the wallet's colour come from the inline style whose hash the policy names.
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--hue'))).toBe('232');
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('the order of the cascade layers is stated before any sheet', () => {
  const html = builtFile('/en/');
  expect(html.indexOf('@layer reset,tokens,base')).toBeGreaterThan(0);
  expect(html.indexOf('@layer reset,tokens,base')).toBeLessThan(html.indexOf('rel="stylesheet"'));
});
