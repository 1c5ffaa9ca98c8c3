/** What is typed into the search stays with the reader. */
import { expect, searchSettled, sites, test } from '../support/site.ts';

test('card numbers and codes stay in the field: they never reach the address', async ({ page }) => {
  await page.goto('/en/search/');
  for (const [typed, kept] of [
    ['4111 1111 1111 1111 declined', '?q=declined'],
    ['otp 123456 expired', '?q=otp%20expired'],
    ['4111111111111111', ''],
    ['E-4031', '?q=E-4031'],
  ]) {
    await page.locator('#q').fill(typed ?? '');
    await searchSettled(page);
    expect(new URL(page.url()).search).toBe(kept);
  }
  // From the home page, perhaps before the search has loaded.
  await page.goto('/en/');
  await page.locator('#q').fill('my card 4111 1111 1111 1111');
  await page.locator('#q').press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=my%20card$/);
});

test('nor do they from the page that says a page is missing', async ({ browser }) => {
  // A page of its own: the browser reports the missing page on the console, which other tests forbid.
  const page = await browser.newPage({ baseURL: sites.gopay() });
  await page.goto('/en/no-such-page/');
  await page.getByRole('main').getByRole('searchbox').fill('my card 4111 1111 1111 1111');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=my%20card$/);
  await page.close();
});

test('searches are remembered only when the reader wants it, without numbers, and forgotten when they say so', async ({ page }) => {
  const search = async (query: string) => {
    await page.goto('/en/search/');
    await page.locator('#q').fill(query);
    await searchSettled(page);
    await page.locator('#q').press('Enter');
  };
  await search('refund status');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('checkbox', { name: 'Remember my searches on this device' }).check();
  await search('otp 123456 late');
  await page.locator('#q').fill('');
  await expect(page.getByRole('link', { name: 'otp late' })).toBeVisible();

  await page.goto('/en/refunds/refund-timing/');
  await page.getByRole('banner').getByRole('searchbox').focus();
  await expect(page.getByRole('banner').getByRole('link', { name: 'otp late' })).toBeVisible();

  await page.goto('/en/search/');
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByRole('link', { name: 'otp late' })).toBeHidden();
  await page.getByRole('checkbox').uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a storage that throws or holds rubbish changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.search)
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('forbidden');
        },
      });
    else localStorage.setItem('recent-searches', '{"__proto__":');
  });
  for (const path of ['/en/search/', '/en/search/?q=refund']) {
    await page.goto(path);
    // The query of the address may come into the field between two steps of filling it in.
    if (path.includes('?')) await searchSettled(page);
    await page.locator('#q').fill('forgot password');
    expect(await searchSettled(page)).toBe('ok');
  }
});
