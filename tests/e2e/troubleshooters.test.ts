import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { COMPLETE_LOCALES } from '../../src/domain/locales.ts';
import { expect, results, test } from '../support/site.ts';

const builtFile = (site: string, path: string) => readFileSync(join(process.env[`DIR_${site}`] ?? '', path, 'index.html'), 'utf8');

/** Where the answers of a page lead, as they stand in its HTML. */
function answersOf(html: string): string[] {
  const list = /<ul class="choices"[^>]*>(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
  return [...list.matchAll(/href="([^"]+)"/g)].map(([, path = '']) => path);
}

/** Every page below a troubleshooter, with the pages on the way to it. */
function walk(site: string, path: string, way: string[] = []): { path: string; html: string; way: string[] }[] {
  const html = builtFile(site, path);
  return [{ path, html, way }, ...[...new Set(answersOf(html))].flatMap((next) => walk(site, next, [...way, path]))];
}

const troubleshooters = (site: string, locale: string) => [
  ...new Set([...builtFile(site, `/${locale}/fix/`).matchAll(new RegExp(`href="(/${locale}/fix/[^/"]+/)"`, 'g'))].map(([, path = '']) => path)),
];

for (const site of ['GOPAY', 'OKPAY']) {
  test(`${site}: without script every answer leads on, to something to do, and each page shows the way so far`, () => {
    for (const locale of COMPLETE_LOCALES) {
      const starts = troubleshooters(site, locale);
      expect(starts.length).toBe(6);
      for (const { path, html, way } of starts.flatMap((start) => walk(site, start))) {
        const isOutcome = answersOf(html).length === 0;
        const actions = /<div class="actions[^"]*">(.*?)<\/div>\s*(?:<ul class="choices|<p class="never-ask)/s.exec(html)?.[1] ?? '';
        if (isOutcome) expect(actions, `${path} ends without anything to go to`).toMatch(/ href="/);
        const shown = /<section class="way"[^>]*>(.*?)<\/section>/s.exec(html)?.[1] ?? '';
        expect(
          [...shown.matchAll(/<p> ?<strong>.*?href="([^"]+)"/gs)].map(([, back]) => back),
          path,
        ).toEqual(way);
      }
    }
  });
}

test('every page of every troubleshooter and the drawings of them are valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  for (const locale of COMPLETE_LOCALES) {
    for (const path of [...troubleshooters('GOPAY', locale).flatMap((start) => walk('GOPAY', start).map((page) => page.path)), `/${locale}/flows/`]) {
      const report = await validator.validateString(builtFile('GOPAY', path));
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, selector }) => `${ruleId} at ${selector}`)),
        path,
      ).toEqual([]);
    }
  }
});

test('a question, an outcome and the drawings pass axe and fit a small phone, in the light and in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/en/fix/payment-failed/which-message/', '/id/fix/payment-failed/taken-once/', '/zh-cn/fix/account-stolen/still-in/', '/en/flows/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
        path,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  }
});

test('with script the steps change in place: focus, title and address follow, and back, reload and every answer behave', async ({ page }) => {
  await page.goto('/en/fix/payment-failed/');
  await page.evaluate(() => customElements.whenDefined('fix-steps').then(() => Object.assign(window, { isSamePage: true })));
  const isSamePage = () => page.evaluate(() => 'isSamePage' in window);
  const address = () => new URL(page.url()).pathname;
  await page.locator('.choices a').first().click();
  await expect.poll(address).toBe('/en/fix/payment-failed/how-often/');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(await page.locator('h1').innerText()));
  await page.locator('.choices a').first().press('Enter');
  await expect.poll(address).toBe('/en/fix/payment-failed/taken-once/');
  await expect(page.locator('.way li')).toHaveCount(2);
  expect(await isSamePage(), 'the steps change in place').toBe(true);
  await expect(page.locator('[data-language-switch] a[lang="id"]')).toHaveAttribute('href', '/id/fix/payment-failed/taken-once/');

  await page.locator('.skip').press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await page.goBack();
  await page.goBack();
  await expect(page.locator('.choices a')).toHaveCount(2);
  expect(address()).toBe('/en/fix/payment-failed/how-often/');
  await page.goForward();
  await expect(page.locator('.way li')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('.way li')).toHaveCount(2);

  await page.locator('.way li').first().getByRole('link').click();
  await expect.poll(address).toBe('/en/fix/payment-failed/');
  await expect(page.locator('.way li')).toHaveCount(0);
});

test('where something else comes in place of the next step, the link is followed as without script', async ({ page }) => {
  await page.goto('/en/fix/payment-failed/');
  await page.evaluate(() => customElements.whenDefined('fix-steps').then(() => undefined));
  await page.route('**/how-often/', (route) =>
    route.request().resourceType() === 'xhr' ? route.fulfill({ contentType: 'text/html', body: 'Sign in to this Wi-Fi' }) : route.continue(),
  );
  await page.locator('.choices a').first().click();
  await page.waitForURL('**/how-often/');
  await expect(page.locator('h1')).toBeVisible();
});

test('who fears that the account is stolen sees whom to contact and every answer on the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of COMPLETE_LOCALES) {
    await page.goto(`/${locale}/fix/account-stolen/`);
    const exit = await page.locator('.quick-exit').boundingBox();
    for (const link of [page.locator('.first-action .button'), ...(await page.locator('.choices a').all())]) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(56);
      expect((box?.y ?? 0) + (box?.height ?? 0), locale).toBeLessThanOrEqual(exit?.y ?? 0);
    }
  }
});

test('on paper stand the way and what to do, and nothing that needs a click', async ({ page }) => {
  await page.goto('/en/fix/payment-failed/taken-once/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.way strong')).toHaveCount(2);
  await expect(page.locator('.way strong').first()).toBeVisible();
  await expect(page.locator('.actions li').first()).toBeVisible();
  await expect(page.locator('.way a').first()).toBeHidden();
});

test('the search offers the troubleshooter of what it found, and the article does', async ({ page }) => {
  for (const [locale, query] of Object.entries({ en: 'payment failed', id: 'pembayaran gagal', 'zh-cn': '付款失败' })) {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'ok');
    expect(await results(page)).toContain(`/${locale}/fix/payment-failed/`);
    await page.goto(`/${locale}/payments/payment-failed/`);
    await expect(page.locator(`.next-steps a[href="/${locale}/fix/payment-failed/"]`)).toBeVisible();
  }
});
