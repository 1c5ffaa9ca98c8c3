import { expect, results, searchSettled, sites, test } from '../support/site.ts';

test('readers’ own words find the answer, in slang, with typos, in pinyin, traditional characters or another language', async ({ page }) => {
  const asked = [
    ['en', 'hacked', 'account-stolen'],
    ['en', 'pasword reset', 'reset-password'],
    ['en', 'why was my account suspended', 'account-locked'],
    ['id', 'balikin duit', 'request-a-refund'],
    ['id', 'lupa kata sndi', 'reset-password'],
    ['zh-cn', 'wangjimima', 'reset-password'],
    ['zh-cn', '忘記密碼怎麼辦', 'reset-password'],
    ['zh-cn', '忘记蜜码', 'reset-password'],
    ['zh-cn', 'ＧｏＰａｙ退款多久', 'refund-timing'],
    ['en', '忘记密码', 'reset-password'],
    ['zh-cn', 'hacked', 'account-stolen'],
  ];
  for (const [locale, query, id] of asked) {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query ?? '')}`);
    await searchSettled(page);
    const first = (await results(page)).slice(0, 3).map((path) => path.split('/')[3]);
    expect(first, `${locale}: ${query}`).toContain(id);
  }
});

test('nonsense finds nothing, and says so with the topics beneath', async ({ page }) => {
  await page.goto('/en/search/?q=x7f3q');
  expect(await searchSettled(page)).toBe('empty');
  await expect(page.locator('[data-search-results] > li')).toHaveCount(0);
  await expect(page.getByText('No answer found for “x7f3q”')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Refunds' }).first()).toBeVisible();
});

test('what a reader types is never taken for HTML', async ({ page }) => {
  await page.goto(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> refund')}`);
  await searchSettled(page);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('the last query wins, however slow the earlier ones are', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('#q').pressSequentially('refund');
  await page.locator('#q').fill('forgot password');
  await searchSettled(page);
  expect((await results(page))[0]).toBe('/en/password-reset/reset-password/');
  await expect(page).toHaveURL(/q=forgot%20password$/);
});

test('half-composed Chinese is not searched for', async ({ page }) => {
  await page.goto('/zh-cn/search/');
  const field = page.locator('#q');
  await field.focus();
  await field.evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'tui';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  await page.waitForTimeout(400);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'idle');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '退款';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  expect(await searchSettled(page)).toBe('ok');
});

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

test.describe('when a part of the search is lost', () => {
  const FAULTS = [
    { what: 'an index chunk is missing', pattern: '**/pagefind/index/**', answer: { status: 404, body: '' } },
    { what: 'the host answers with its start page', pattern: '**/pagefind/index/**', answer: { status: 200, contentType: 'text/html', body: '<h1>Hi</h1>' } },
    { what: 'the entry file is unavailable', pattern: '**/pagefind/pagefind-entry.json*', answer: { status: 503, body: '' } },
    { what: 'Pagefind itself is missing', pattern: '**/pagefind/pagefind.js', answer: { status: 404, body: '' } },
    { what: 'a fragment is missing', pattern: '**/pagefind/fragment/**', answer: { status: 404, body: '' } },
    { what: 'the readers’ words are missing', pattern: '**/search-terms.json', answer: { status: 500, body: '' } },
    { what: 'the script of the search is missing', pattern: '**/open-search*.js', answer: { status: 404, body: '' } },
  ];

  for (const { what, pattern, answer } of FAULTS) {
    test(`${what}: an error with retry and topics, never “nothing found”, and the retry works`, async ({ browser }) => {
      // A page of its own: the browser reports the failed request on the console, which other tests forbid.
      const page = await browser.newPage({ baseURL: sites.gopay() });
      await page.route(pattern, (route) => route.fulfill(answer));
      await page.goto('/en/search/?q=forgot+password');
      expect(await searchSettled(page)).toBe('error');
      await expect(page.getByText('The search did not load completely')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'All answers by topic' })).toBeVisible();
      await page.unroute(pattern);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'ok');
      expect((await results(page))[0]).toBe('/en/password-reset/reset-password/');
      await page.close();
    });
  }

  test('no network at all: an error, and no false “nothing found”', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: sites.gopay() });
    const page = await context.newPage();
    await page.goto('/en/search/');
    await context.setOffline(true);
    await page.locator('#q').fill('refund');
    expect(await searchSettled(page)).toBe('error');
    await context.setOffline(false);
    await context.close();
  });

  test('WebAssembly is forbidden: an error, and no false “nothing found”', async ({ browser }) => {
    const page = await browser.newPage({ baseURL: sites.gopay() });
    await page.addInitScript(() => Object.defineProperty(globalThis, 'WebAssembly', { value: undefined }));
    await page.goto('/en/search/?q=refund');
    expect(await searchSettled(page)).toBe('error');
    await page.close();
  });
});
