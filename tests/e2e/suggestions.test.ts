/** The search of the header and the home page: suggestions under the field. */
import { expect, searchSettled, sites, test } from '../support/site.ts';

test('the suggestions are a combobox: arrows choose, Escape closes, focus stays in the field', async ({ page }) => {
  await page.goto('/en/refunds/refund-timing/');
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.focus();
  const combobox = page.getByRole('combobox');
  await expect(combobox).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('password');
  await searchSettled(page);
  await expect(combobox).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(combobox).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(combobox).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('option')).toBeHidden();
});

test('on a phone the open search fills the screen, and a button closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/en/');
  await page.locator('#q').focus();
  const search = page.locator('help-search');
  await expect(page.getByRole('button', { name: 'Close search' })).toBeVisible();
  expect(await search.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 700 });
  await expect(search.getByText('Is your money or account in danger right now?')).toBeVisible();
  await page.keyboard.type('hacked');
  await searchSettled(page);
  const first = await page.getByRole('option').first().boundingBox();
  // Half of the screen is the keyboard’s.
  expect((first?.y ?? 999) + (first?.height ?? 999)).toBeLessThan(350);
  await page.getByRole('button', { name: 'Close search' }).click();
  await expect(page.getByRole('option').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // Chromium gives the same signal for Escape here as for a phone’s Back.
  await page.locator('#q').focus();
  await page.getByRole('button', { name: 'Close search' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').first()).toBeHidden();
});

test('a choice stays chosen when more options join it, and Enter opens it', async ({ page }) => {
  await page.goto('/en/refunds/refund-timing/');
  // The full text takes its time, as on a bad network.
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const field = page.getByRole('banner').getByRole('searchbox').or(page.getByRole('banner').getByRole('combobox'));
  await field.fill('wash a wool jumper by phone light');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const chosen = await page.getByRole('option', { selected: true }).getAttribute('href');
  expect(await searchSettled(page)).toBe('unsure');
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute('href', chosen ?? '');
  await expect(field).toHaveAttribute('aria-activedescendant', (await page.getByRole('option', { selected: true }).getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${chosen}`);
});

test('what matters is seen and heard in the header too', async ({ page }) => {
  await page.goto('/en/refunds/refund-timing/');
  const banner = page.getByRole('banner');
  const field = banner.getByRole('searchbox').or(banner.getByRole('combobox'));
  for (const [typed, said] of [
    ['E-9999', 'If it is a one-time code, give it to nobody'],
    ['E-4031', 'Help with error code E-4031 (sample)'],
    ['pasword resett', 'Results for password reset'],
    ['x7f3q', 'No answer found for “x7f3q”'],
  ]) {
    await field.fill(typed ?? '');
    await expect(banner.getByRole('status')).toContainText(said ?? '');
    await expect(banner.getByRole('status')).toBeVisible();
  }
  await expect(banner.getByText('Is your money or account in danger right now?')).toBeVisible();
});

test('when the script of the search is lost, a phone is not shut in', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: sites.gopay(), viewport: { width: 390, height: 700 } });
  await page.route('**/open-search*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/en/');
  await page.locator('#q').focus();
  await expect(page.getByText('The search did not load completely')).toBeVisible();
  await page.getByRole('button', { name: 'Close search' }).click();
  await expect(page.getByText('The search did not load completely')).toBeHidden();
  await page.close();
});
