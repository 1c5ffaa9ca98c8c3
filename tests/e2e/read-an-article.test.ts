import { expect, sites, test } from '../support/site.ts';

test('switching the language stays on the article', async ({ page }) => {
  await page.goto('/zh-cn/security/account-stolen/');
  for (const [name, path] of [
    ['Bahasa Indonesia', '/id/security/account-stolen/'],
    ['English', '/en/security/account-stolen/'],
    ['简体中文', '/zh-cn/security/account-stolen/'],
  ] as const) {
    await page.locator('[data-language-switch] summary').click();
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(path);
  }
});

test('a frightened reader sees on the first screen of a phone what to do and a number to call', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/security/account-stolen/');
  await expect(page.locator('.answer')).toBeInViewport();
  const call = page.locator('a[href^="tel:"]').first();
  await expect(call).toBeInViewport();
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('an article ends with what to do next: a neighbour, a channel with what to have ready, the complaint', async ({ page }) => {
  await page.goto('/en/refunds/request-a-refund/');
  const next = page.getByRole('region', { name: 'Still not solved?' });
  await expect(next.getByRole('link', { name: 'How long does my refund take?' })).toBeVisible();
  await expect(next.getByRole('link', { name: 'Open live chat' })).toBeVisible();
  await expect(next.getByText('The transaction number')).toBeVisible();
  await expect(next.getByRole('link', { name: 'How do I make a complaint?' })).toBeVisible();
  await expect(page.getByText('never ask for your password, PIN or one-time code')).toBeVisible();
  await expect(page.getByText(/^Last checked on/)).toBeVisible();
});

test('an article nobody has translated is shown in its own language, says so, and stays out of search engines and the search', async ({ page }) => {
  await page.goto(`${sites.lagging()}/en/security/lost-phone/`);
  await expect(page.getByText('This page is not available in English yet. You are reading it in Simplified Chinese.')).toBeVisible();
  await expect(page.locator('article')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  const sitemap = await (await page.request.get(`${sites.lagging()}/sitemap-0.xml`)).text();
  expect(sitemap).toContain('/zh-cn/security/lost-phone/');
  expect(sitemap).not.toContain('/en/security/lost-phone/');
  const terms = await (await page.request.get(`${sites.lagging()}/en/search/answers-0.json`)).text();
  expect(terms).not.toContain('lost-phone');
});

test('a draft is on no list of search engines, and its page shows the source meanwhile', async ({ page }) => {
  await page.goto(`${sites.lagging()}/en/security/two-step-verification/`);
  await expect(page.locator('article')).toHaveAttribute('lang', 'zh-CN');
  const sitemap = await (await page.request.get(`${sites.lagging()}/sitemap-0.xml`)).text();
  expect(sitemap).not.toContain('/en/security/two-step-verification/');
  expect(sitemap).toContain('/id/security/two-step-verification/');
});

test('a translation behind an important change says so below the answer, with the day, and leads to the source', async ({ page }) => {
  await page.goto(`${sites.lagging()}/en/security/strong-password/`);
  const notice = page.locator('.answer + .notice', { hasText: 'changed in an important way on 24 November 2026' });
  await expect(notice.getByRole('link')).toHaveAttribute('href', '/zh-cn/security/strong-password/');
});

for (const path of ['security/account-stolen', 'complaints/keep-evidence']) {
  test(`${path}: where a wrong step costs most, readers learn first that the source has changed`, async ({ page }) => {
    await page.goto(`${sites.lagging()}/en/${path}/`);
    await expect(page.locator('main .article > :first-child')).toContainText('changed in an important way on 26 November 2026');
    await page.goto(`${sites.lagging()}/zh-cn/${path}/`);
    await expect(page.locator('.notice', { hasText: '2026' })).toHaveCount(0);
  });
}

for (const path of ['payments/payment-failed', 'payments/charged-twice']) {
  test(`${path}: a small change of the source is no news to readers of the translation`, async ({ page }) => {
    await page.goto(`${sites.lagging()}/en/${path}/`);
    await expect(page.getByText('changed in an important way')).toHaveCount(0);
  });
}

test('a page past its review says right below the answer when it was last checked', async ({ page }) => {
  await page.goto(`${sites.lagging()}/en/refunds/refund-timing/`);
  await expect(page.locator('.answer + .notice')).toHaveText('Last checked on 1 January 2020. Some steps may have changed since then.');
});

test('the two wallets show their own facts from one text', async ({ page }) => {
  await page.goto('/zh-cn/refunds/refund-timing/');
  await expect(page.locator('.answer')).toContainText('7 个工作日');
  await page.goto(`${sites.okpay()}/en/contact/`);
  await expect(page).toHaveTitle('Contact support · OKPay Help Center');
  const directory = page.getByRole('region', { name: 'All channels' });
  await expect(directory).toContainText('Within 48 hours');
  await expect(directory).toContainText('The icon at the lower right of the website');
  await expect(directory.getByRole('heading', { name: 'Hotline' })).toHaveCount(0);
  await page.goto(`${sites.okpay()}/en/security/account-stolen/`);
  await expect(page.locator('main')).not.toContainText('GoPay');
});

test('what no source gives is marked as a sample on the page', async ({ page }) => {
  await page.goto('/en/service-limits/transaction-limits/');
  await expect(page.getByRole('row', { name: /For each payment/ })).toContainText('sample');
  await expect(page.getByText('Entries marked “sample” are placeholders')).toBeVisible();
});

test('opening hours are told on the reader’s own clock as well', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: sites.gopay(), timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.goto('/en/contact/');
  await expect(page.locator('reader-clock').first()).toHaveText('09:00–23:00 on your clock');
  await context.close();
});
