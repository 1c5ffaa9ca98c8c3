/** A reader has been called, texted or sent a link, and asks whether it is really the wallet. */
import AxeBuilder from '@axe-core/playwright';
import { expect, sites, test } from '../support/site.ts';

const ANSWER = '[data-verdict]';

test('a contact is pasted and answered: what it is, why, what to do', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/verify/');
  const field = page.locator('input[name=channel]');
  await expect(page.locator(ANSWER)).toHaveCount(0);
  for (const [text, verdict, title, reason] of [
    ['+1 (202) 555-0142', 'official', 'On the official list of GoPay', 'can be faked'],
    ['0812 3456 7890', 'not-listed', 'Not on our list', 'not an official way to reach GoPay'],
    ['https://gopay.example@evil.example', 'look-alike', 'Looks like GoPay, but is not', 'before the @'],
    ['bit.ly/gopay', 'unreadable', 'We cannot confirm this', 'hides where it leads'],
  ] as const) {
    await field.fill(text);
    await expect(page.locator(ANSWER)).toHaveAttribute('data-verdict', verdict);
    const status = page.getByRole('status').filter({ has: page.getByRole('heading') });
    await expect(status.getByRole('heading', { name: title })).toBeVisible();
    await expect(status).toContainText(reason);
    await expect(status).toContainText(text);
    await expect(status.getByRole('listitem')).toHaveCount(3);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('channel-check').analyze();
      expect(
        violations.map(({ id }) => id),
        `${verdict} in the ${colorScheme}`,
      ).toEqual([]);
    }
    if (verdict !== 'official') await expect(status.getByRole('link')).toHaveAttribute('href', '/en/security/account-stolen/');
  }
  await expect(page.getByText('This entry is a sample')).toBeHidden();
});

test('whoever types is answered when they ask, and no answer stays beside another contact', async ({ page }) => {
  await page.goto('/id/verify/');
  await expect(page.locator('channel-check:defined')).toBeVisible();
  const field = page.locator('input[name=channel]');
  await field.pressSequentially('@gopay_cs');
  await expect(page.locator(ANSWER)).toHaveCount(0);
  await field.press('Enter');
  await expect(page.locator(ANSWER)).toHaveAttribute('data-verdict', 'look-alike');
  await field.press('Backspace');
  await expect(page.locator(ANSWER)).toHaveCount(0);
  await field.fill('');
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(page.locator(ANSWER)).toHaveAttribute('data-verdict', 'unreadable');
});

test('what is typed is sent nowhere, and stays in no address and on no shelf', async ({ page, context }) => {
  await page.goto('/zh-cn/verify/');
  await expect(page.locator('channel-check:defined')).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await page.locator('input[name=channel]').fill('https://www.gopay.example/chat');
  await page.locator('input[name=channel]').press('Enter');
  await expect(page.locator(ANSWER)).toHaveAttribute('data-verdict', 'official');
  await expect(page.locator(ANSWER)).toContainText('示例');
  expect(requests).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie]))).not.toContain(
    'gopay.example',
  );
});

test('an old list confirms nothing any more', async ({ page }) => {
  await page.clock.setFixedTime('2028-01-01T12:00:00Z');
  await page.goto(`${sites.okpay()}/en/verify/`);
  await page.locator('input[name=channel]').fill('help@okpay.example');
  await expect(page.locator(ANSWER)).toHaveAttribute('data-verdict', 'unreadable');
  await expect(page.locator(ANSWER)).toContainText('too old to confirm anything');
});

test('without script, or when it does not arrive, the list is there to compare by eye', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: sites.gopay(), javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/en/contact/');
  await plain.locator('#safety + p').getByRole('link').click();
  await expect(plain.locator('channel-check noscript p')).toBeVisible();
  await expect(plain.locator('input[name=channel]')).toBeHidden();
  await expect(plain.locator('.official-list')).toContainText('support@gopay.example');
  await expect(plain.locator('.official-list ~ .note').first()).toContainText('It can be relied on until');
  await context.close();
  // The browser itself reports the lost file on the console.
  const unlucky = await browser.newPage({ baseURL: sites.gopay() });
  await unlucky.route('**/channel-check*', (route) => route.abort());
  await unlucky.goto('/en/verify/');
  await expect(unlucky.getByText('The check did not load')).toBeVisible();
  await unlucky.locator('input[name=channel]').fill('@gopay');
  await unlucky.locator('input[name=channel]').press('Enter');
  expect(unlucky.url()).not.toContain('?');
  await unlucky.close();
});
