/** Reading where somebody else may look: away at once, and nothing left on a phone that is not one's own. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { COMPLETE_LOCALES } from '../../src/domain/locales.ts';
import { test as base, expect, sites } from '../support/site.ts';

const EXIT = 'https://www.bing.com/';
const exitOf = (page: Page) => page.locator('[data-quick-exit]');

/** A reader whose quick exit leads to a stand-in. `page` itself may not ask anyone else, so this is a page of its own. */
const test = base.extend<{ reader: Page }>({
  reader: async ({ browser }, use) => {
    const context = await browser.newContext({ baseURL: sites.gopay(), viewport: { width: 390, height: 844 } });
    await context.route(`${EXIT}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
    const noise: string[] = [];
    context.on('weberror', (error) => noise.push(error.error().message));
    context.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
    await use(await context.newPage());
    expect(noise).toEqual([]);
    await context.close();
  },
});

/** Back until the tab has nothing further back, and what was on the screen each time it had come to rest. */
async function goBackToTheBeginning(page: Page): Promise<string[]> {
  const seen: string[] = [];
  while (page.url() !== 'about:blank') {
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.url()).not.toContain(sites.gopay());
    seen.push(page.url());
  }
  return seen;
}

test('the quick exit leaves at once, and Back shows no page of the site that was read before', async ({ reader: page }) => {
  for (const path of ['/en/', '/en/security/', '/en/security/account-stolen/']) await page.goto(path);
  await exitOf(page).click();
  await expect(page).toHaveURL(EXIT);
  expect(await goBackToTheBeginning(page)).toEqual([EXIT, EXIT, 'about:blank']);
  // Whoever comes of their own accord finds the site as ever.
  await page.goto('/en/contact/');
  await page.goto('/en/');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/contact\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that the browser had kept whole goes blank and away when Back brings it back', async ({ reader: page }) => {
  await page.goto('/en/');
  await page.evaluate((to) => {
    sessionStorage.setItem('left-for', to);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, EXIT);
  await expect(page).toHaveURL(EXIT);
});

test('the page is blank and nameless until the other site takes its place', async ({ reader: page }) => {
  await page.addInitScript(() => addEventListener('pagehide', () => localStorage.setItem('last seen', document.body.innerText + document.title)));
  await page.goto('/en/security/lost-phone/');
  await exitOf(page).click();
  await expect(page).toHaveURL(EXIT);
  await page.goto('/favicon.svg');
  expect(await page.evaluate(() => localStorage.getItem('last seen'))).toBe(EXIT);
});

test('Shift, Shift, Shift leaves too; with a letter or a pause in between it does not', async ({ reader: page }) => {
  await page.goto('/en/complaints/how-to-complain/');
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
  await page.waitForTimeout(1100);
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/how-to-complain/);
  for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
  await expect(page).toHaveURL(EXIT);
});

test('where nothing may be stored, the page that was left is gone all the same', async ({ reader: page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('forbidden');
      },
    }),
  );
  await page.goto('/en/');
  await page.goto('/en/security/lost-phone/');
  await exitOf(page).click();
  await expect(page).toHaveURL(EXIT);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('without script the exit is a plain link, and the other site does not learn where the reader was', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: sites.gopay(), javaScriptEnabled: false });
  let referrer: string | undefined = 'never asked';
  await context.route(`${EXIT}**`, (route) => {
    referrer = route.request().headers()['referer'];
    return route.fulfill({ contentType: 'text/html', body: '' });
  });
  const page = await context.newPage();
  await page.goto('/id/security/account-stolen/');
  await expect(page.getByText('Shift')).toBeHidden();
  await exitOf(page).click();
  await expect(page).toHaveURL(EXIT);
  expect(referrer).toBeUndefined();
  await context.close();
});

for (const site of ['GOPAY', 'OKPAY']) {
  test(`${site}: the exit stands on every emergency and complaint page in every language, and on no other`, () => {
    const dir = process.env[`DIR_${site}`] ?? '';
    const pages = globSync('**/*.html', { cwd: dir });
    const read = (path: string) => readFileSync(join(dir, path), 'utf8');
    const exits = pages.filter((path) => read(path).includes('data-quick-exit'));
    const grave = pages.filter((path) => /^[^/]+\/complaints\//.test(path) || /article-emergency|fix-emergency/.test(read(path)));
    expect(exits).toEqual(grave);
    for (const locale of COMPLETE_LOCALES) expect(exits).toContain(`${locale}/complaints/index.html`);
    for (const path of exits) expect(read(path), path).toContain('rel="noreferrer nofollow"');
  });
}

test('the exit is on the screen wherever the reader is on the page, and covers neither the focus nor the end', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/en/security/account-stolen/');
  const top = async () => (await exitOf(page).boundingBox())?.y ?? 0;
  for (const place of [0, 0.5, 1]) {
    await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), place);
    await expect(exitOf(page)).toBeInViewport({ ratio: 1 });
  }
  const end = await page.locator('.site-footer-note').boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(await top());
  await page.evaluate(() => scrollTo(0, 0));
  // The first stop after the way past the header, the header and the exit itself.
  await exitOf(page).focus();
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0);
    expect(focus).toBeLessThanOrEqual(await top());
  }
});

/** Keeps on the device what the site may keep on it, and more. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem('recent-searches', '["refund","otp late"]');
    sessionStorage.setItem('anything', 'else');
    const cache = await caches.open('pages');
    for (const path of ['/en/', '/en/contact/', '/_astro/some.js']) await cache.put(path, new Response('kept'));
    await navigator.serviceWorker.register('/test-worker.js');
    await new Promise((resolve) => (indexedDB.open('notes').onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result.close())));
  });
}

/** What is left of it. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: await indexedDB.databases(),
  }));
const NOTHING = { storage: 0, caches: [], workers: 0, databases: [] };

/** The policy of the site lets nobody register a worker by a plain string, so the test steps around it. */
const keeping = base.extend<{ keeper: Page }>({
  keeper: async ({ browser }, use) => {
    const context = await browser.newContext({ baseURL: sites.gopay(), bypassCSP: true, serviceWorkers: 'allow' });
    await context.route('**/test-worker.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await use(await context.newPage());
    await context.close();
  },
});

keeping('the page says what is kept, clears everything, says so, and nothing is kept again', async ({ keeper: page }) => {
  await page.goto('/en/this-device/');
  await fill(page);
  await page.reload();
  await expect(page.locator('[data-count]')).toHaveText(['Kept now: 2', 'Kept now: 2']);
  const button = page.getByRole('button', { name: 'Clear everything from this device' });
  await button.click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Everything this site kept on this device is cleared\./);
  await expect(page.locator('[data-count]')).toHaveText(['Kept now: 0', 'Kept now: 0']);
  await expect(button).toBeFocused();
  expect(await left(page)).toEqual(NOTHING);
  await page.reload();
  await expect(page.locator('[data-count]')).toHaveText(['Kept now: 0', 'Kept now: 0']);
  expect(await left(page)).toEqual(NOTHING);
});

keeping('what could not be cleared is named, and the rest is cleared', async ({ keeper: page }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.delete = () => Promise.reject(new Error('forbidden'));
  });
  await page.goto('/en/this-device/');
  await fill(page);
  await page.getByRole('button', { name: 'Clear everything from this device' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^We could not clear: Saved pages\./);
  expect(await left(page)).toEqual({ ...NOTHING, caches: ['pages'] });
});

keeping('a link without script has the browser itself clear everything', async ({ keeper: page }) => {
  await page.goto('/en/this-device/');
  await fill(page);
  await page.getByRole('link', { name: 'Ask the browser to clear this site' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have asked your browser to clear this site');
  expect(await left(page)).toEqual(NOTHING);
});

test('the way there stands at the foot of every page and beside the box that remembers searches', async ({ page }) => {
  await page.goto('/zh-cn/search/');
  const links = page.getByRole('link', { name: '清除本站留在这台设备上的内容' });
  await expect(links).toHaveCount(2);
  await links.first().click();
  await expect(page).toHaveURL(/\/zh-cn\/this-device\/$/);
});

test('without script the page says how, and shows no button that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: sites.gopay(), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/this-device/');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'help.gopay.example' })).toBeVisible();
  await context.close();
});
