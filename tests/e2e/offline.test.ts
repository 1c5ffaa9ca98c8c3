/** Help when the network is down: after one visit, under a new deploy, and when the operator has switched it off. */
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Host } from '../support/host.ts';
import { expect, results, searchSettled, test as base } from '../support/site.ts';

const built = (site: 'GOPAY' | 'OKPAY' | 'LAGGING') => process.env[`DIR_${site}`] ?? '';

/** `visitor` is a page that may keep things; the browser reports every lost request on its console, so it need not be quiet. */
const test = base.extend<{ host: Host; visitor: Page }>({
  host: async ({}, use) => {
    const host = await Host.open(built('GOPAY'));
    await use(host);
    await host.goDown();
  },
  visitor: async ({ browser, host }, use) => {
    const context = await browser.newContext({ baseURL: host.address, serviceWorkers: 'allow' });
    await use(await context.newPage());
    await context.close();
  },
});

/** Opens a page and waits until its language is kept. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(() => keptVersion(page, path.split('/')[1] ?? '')).toBeTruthy();
}

/** The version of a language's kit on the device. */
const keptVersion = (page: Page, locale: string) =>
  page.evaluate(async (path) => {
    const kit = await (await caches.open('help-kits-1')).match(path);
    return kit && ((await kit.json()) as { version: string }).version;
  }, `/${locale}/offline.json`);

const savedOn = (page: Page) => page.locator('.saved-on');
const THIS_YEAR = new RegExp(String(new Date().getFullYear()));

test('after one visit, emergencies, contact and search are there without a network, each with the day it was saved', async ({ visitor: page, host }) => {
  await visit(page, '/zh-cn/');
  await expect(savedOn(page)).toBeHidden();
  await host.goDown();
  for (const path of ['/zh-cn/', '/zh-cn/security/account-stolen/', '/zh-cn/contact/']) {
    await page.goto(path);
    await expect(savedOn(page).locator('time'), path).toHaveText(THIS_YEAR);
    await expect(savedOn(page)).toBeVisible();
    await expect(page.locator('.mark').first()).toBeVisible();
  }
  await page.locator('#q').fill('忘记密码');
  expect(await searchSettled(page)).toBe('ok');
  expect((await results(page))[0]).toBe('/zh-cn/password-reset/reset-password/');

  // Back asks for pages as the browser has them, which must not pass for the network's answer.
  await page.goto('/zh-cn/contact/');
  await page.goto('/zh-cn/');
  await page.goBack();
  await expect(page).toHaveURL(/contact/);
  await expect(savedOn(page).locator('time')).toHaveText(THIS_YEAR);

  // The next step cannot be fetched in place: it opens as a page, with its date.
  await page.goto('/zh-cn/fix/payment-failed/');
  await page.locator('.choices a').first().click();
  await expect(page.locator('.way li')).toHaveCount(1);
  await expect(savedOn(page).locator('time')).toHaveText(THIS_YEAR);

  await page.goto('/zh-cn/verify/');
  await page.locator('[name=channel]').fill('gopay.example.evil.example');
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'look-alike');
});

test('the answer of the first visit is kept; another leads on, and opens as soon as the network is back', async ({ visitor: page, host }) => {
  await visit(page, '/en/refunds/refund-timing/');
  await host.goDown();
  await page.reload();
  await expect(page.locator('article h1')).toBeVisible();
  await expect(savedOn(page)).toBeVisible();
  await page.goto('/en/payments/charged-twice/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
  await expect(page.locator('main').getByRole('link', { name: 'Contact support' })).toBeVisible();
  await host.deploy(built('GOPAY'));
  await page.locator('main').getByRole('link', { name: 'Try again' }).click();
  await expect(page.locator('article h1')).toBeVisible();
  await expect(page).toHaveURL(/charged-twice/);
  await expect(savedOn(page)).toBeHidden();
});

test('a network that sends its own sign-in page, fails or hangs: nothing of that is kept, and the copy is shown', async ({ visitor: page, host }) => {
  await visit(page, '/en/');
  await host.answerAll((_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Hotel Wi-Fi</title><h1>Please sign in</h1>'),
  );
  await page.goto('/en/contact/');
  await expect(page.getByRole('heading', { name: 'Please sign in' }), 'or nobody could sign in').toBeVisible();
  await host.answerAll((_, response) => response.writeHead(503).end('Down'));
  await page.goto('/en/contact/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact support');
  await expect(savedOn(page)).toBeVisible();
  await host.answerAll(() => undefined);
  await page.goto('/en/contact/', { waitUntil: 'commit' });
  await expect(savedOn(page)).toBeVisible();
});

test('a new deploy is shown at once, and is what is kept from then on, chosen topics too', async ({ visitor: page, host }) => {
  await visit(page, '/en/refunds/');
  await page.locator('keep-topic button').click();
  await expect(page.locator('keep-topic')).toContainText('Saved on');
  const old = await keptVersion(page, 'en');
  await host.deploy(built('OKPAY'));
  await page.goto('/en/contact/');
  await expect(page.locator('.site-name')).toHaveText(/OKPay/);
  await expect(savedOn(page)).toBeHidden();
  await expect.poll(() => keptVersion(page, 'en')).not.toBe(old);
  await host.goDown();
  for (const path of ['/en/security/account-stolen/', '/en/refunds/refund-eligibility/']) {
    await page.goto(path);
    await expect(page.locator('.site-name'), path).toHaveText(/OKPay/);
  }
  await page.goto('/en/search/?q=forgot+password');
  expect(await searchSettled(page)).toBe('ok');
});

test('a tab from before a deploy still finds the scripts it was made for', async ({ visitor: page, host }, { outputDir }) => {
  await visit(page, '/en/');
  const next = join(outputDir, 'next');
  await cp(built('OKPAY'), next, { recursive: true });
  const scripts = join(next, '_astro');
  for (const name of (await readdir(scripts)).filter((file) => file.startsWith('open-search'))) await rename(join(scripts, name), join(scripts, `new-${name}`));
  await host.deploy(next);
  await page.locator('#q').fill('forgot password');
  expect(await searchSettled(page)).toBe('ok');
  expect((await results(page))[0]).toBe('/en/password-reset/reset-password/');
  await rm(next, { recursive: true });
});

test('switched off by the operator, the next visit takes everything from the device', async ({ visitor: page, host }) => {
  await visit(page, '/en/');
  await host.deploy(built('LAGGING'));
  await page.goto('/en/');
  await expect
    .poll(() => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]), { timeout: 15_000 })
    .toEqual([0, []]);
  await page.goto('/en/contact/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact support');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a topic is saved with its progress to be seen; where the network breaks off, it says so and can be tried again', async ({ visitor: page, host }) => {
  await visit(page, '/en/refunds/');
  const topic = page.locator('keep-topic');
  const said: string[] = [];
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.evaluate(() => {
    const status = document.querySelector('keep-topic [role=status]');
    if (status) new MutationObserver(() => (window as unknown as { hear(text: string): void }).hear(status.textContent)).observe(status, { childList: true });
  });
  await topic.getByRole('button', { name: 'Save this topic for offline' }).press('Enter');
  await expect(topic.getByRole('status')).toContainText('Saved on');
  await expect(topic.getByRole('status')).toBeFocused();
  expect(said.some((text) => /^\d of \d pages saved$/.test(text))).toBe(true);

  await page.goto('/en/account/');
  await expect(topic.getByRole('button')).toBeVisible();
  await host.goDown();
  await topic.getByRole('button').click();
  await expect(topic.getByRole('status')).toHaveText('Not everything was saved. Check your connection, then try again.');
  await expect(topic.getByRole('button')).toBeVisible();
  for (const path of ['/en/refunds/', '/en/refunds/refund-eligibility/']) {
    await page.goto(path);
    await expect(savedOn(page), path).toBeVisible();
  }
});

test('where the browser forbids to keep anything, every page works as before', async ({ page }) => {
  await page.addInitScript(() => {
    const forbid = () => Promise.reject(new DOMException('Forbidden', 'SecurityError'));
    ServiceWorkerContainer.prototype.register = forbid;
    CacheStorage.prototype.open = forbid;
  });
  await page.goto('/en/refunds/');
  await expect(page.locator('keep-topic button')).toBeHidden();
  await page.locator('#q').fill('forgot password');
  expect(await searchSettled(page)).toBe('ok');
});

test('a borrowed phone without a network can be cleared too', async ({ visitor: page, host }) => {
  await visit(page, '/en/');
  await host.goDown();
  await page.goto('/en/this-device/');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('is cleared');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('“clear everything” empties the device while the worker is still at it, and nothing comes back', async ({ visitor: page }) => {
  await page.goto('/en/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const left = () => page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)]);
  await expect.poll(left).toContain('help-pages-1');
  await page.goto('/en/this-device/');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('is cleared');
  expect(await left()).toEqual([]);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await left()).toEqual([]);
});
