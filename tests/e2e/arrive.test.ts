import { COMPLETE_LOCALES, LOCALE_IDS, LOCALES } from '../../src/domain/locales.ts';
import { expect, sites, test } from '../support/site.ts';

test('a reader without a language gets plain links, their browser’s own first, and is sent nowhere', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: sites.gopay(), locale: 'id-ID' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(`${sites.gopay()}/`);
  const links = page.locator('[data-language-choice] a');
  await expect(links).toHaveText([LOCALES.id.name, ...LOCALE_IDS.filter((id) => id !== 'id').map((id) => LOCALES[id].name)]);
  await context.close();
});

for (const [path, title] of [
  ['/id/tidak-ada/', 'Halaman ini tidak ditemukan'],
  ['/en/refunds/nothing/', 'We cannot find this page'],
  ['/zh-cn/x/', '找不到这个页面'],
] as const) {
  test(`a missing page below ${path} speaks the path’s language and offers search and topics`, async ({ browser }) => {
    // The browser itself reports a 404 on the console.
    const page = await browser.newPage({ baseURL: sites.gopay() });
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([title]);
    await expect(page.getByRole('searchbox')).toHaveCount(1);
    expect(await page.locator('main li a').count()).toBeGreaterThan(5);
    await page.close();
  });
}

test('the home page leads with the question, the emergencies and the topics', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.locator('#q')).toBeInViewport();
  await expect(page.getByRole('region', { name: 'Act now' }).getByRole('link')).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Act now' })).toBeInViewport();
});

test('machines are told the languages, the picture, the trail and the answer', async ({ page }) => {
  await page.goto('/en/refunds/refund-timing/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://help.gopay.example/en/refunds/refund-timing/');
  await expect(page.locator('link[hreflang]')).toHaveCount(COMPLETE_LOCALES.length + 1);
  await expect(page.locator('link[hreflang=x-default]')).toHaveAttribute('href', /\/zh-cn\/refunds\/refund-timing\/$/);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data['@graph'].map((thing: { '@type': string }) => thing['@type'])).toEqual(['BreadcrumbList', 'Article']);
  expect(data['@graph'][1].description).toContain('7 working days');
  for (const path of [
    '/en/preview.png',
    '/favicon.ico',
    '/favicon.svg',
    '/apple-touch-icon.png',
    '/robots.txt',
    '/en/feed.xml',
    '/en/site.webmanifest',
    '/sitemap-index.xml',
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(200);
  }
});
