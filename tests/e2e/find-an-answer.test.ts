import { expect, results, searchSettled, test } from '../support/site.ts';

const READERS = [
  { locale: 'zh-cn', words: '忘记密码', topic: '登录与密码' },
  { locale: 'en', words: 'forgot password', topic: 'Sign-in' },
  { locale: 'id', words: 'lupa kata sandi', topic: 'sandi' },
];

for (const { locale, words, topic } of READERS) {
  const answer = `/${locale}/password-reset/reset-password/`;

  test(`${locale}: typing “${words}” in the header and pressing Enter on the suggestion opens the answer`, async ({ page }) => {
    await page.goto(`/${locale}/complaints/how-to-complain/`);
    const field = page.getByRole('banner').getByRole('searchbox');
    await field.focus();
    await page.keyboard.insertText(words);
    await searchSettled(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(answer);
  });

  test(`${locale}: the big field of the home page leads to the search page, which can be shared`, async ({ page, context }) => {
    await page.goto(`/${locale}/`);
    await page.locator('#q').fill(words);
    await page.locator('#q').press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
    expect(await searchSettled(page)).toBe('ok');
    expect((await results(page))[0]).toBe(answer);

    const friend = await context.newPage();
    await friend.goto(page.url());
    await searchSettled(friend);
    expect((await results(friend))[0]).toBe(answer);
  });

  test(`${locale}: home → topic → answer`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole('main').getByRole('link', { name: topic }).first().click();
    await page.locator(`main a[href="${answer}"]`).click();
    await expect(page).toHaveURL(answer);
    await expect(page.locator('.steps li').first()).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: the search form leads to a page that lists every answer`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.locator('#q').fill(words);
      await page.locator('#q').press('Enter');
      await page.locator(`main a[href="${answer}"]`).click();
      await expect(page.locator('.steps li').first()).toBeVisible();
    });

    test(`${locale}: every language is one link away`, async ({ page }) => {
      await page.goto(answer);
      await page.locator('[data-language-switch] summary').click();
      const other = locale === 'en' ? 'id' : 'en';
      await page.locator(`[data-language-switch] a[href="/${other}/password-reset/reset-password/"]`).click();
      await expect(page).toHaveURL(`/${other}/password-reset/reset-password/`);
    });
  });
}
