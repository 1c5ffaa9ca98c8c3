import type { Locator, Request } from '@playwright/test';
import { weigh } from '../../src/search/weigh.ts';
import { expect, results, searchSettled, test } from '../support/site.ts';

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
    ['zh-cn', 'wang ji mi ma', 'reset-password'],
  ];
  for (const [locale, query, id] of asked) {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query ?? '')}`);
    await searchSettled(page);
    const first = (await results(page)).slice(0, 3).map((path) => path.split('/')[3]);
    expect(first, `${locale}: ${query}`).toContain(id);
  }
});

/** Pixels from the top of the screen. */
const topOf = async (part: Locator) => (await part.boundingBox())?.y;

/** A question about something else, with a word or two that we know. */
const ELSEWHERE = 'wash a wool jumper by phone light';

test('nonsense finds nothing, and says so with other ways to help beneath', async ({ page }) => {
  await page.goto('/en/search/');
  for (const query of ['x7f3q', 'ark', 'orchid']) {
    await page.locator('#q').fill(query);
    expect(await searchSettled(page), query).toBe('empty');
    await expect(page.locator('[data-search-results] > li')).toHaveCount(0);
    await expect(page.getByText(`No answer found for “${query}”`)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Other ways to find help' })).toBeVisible();
  }
});

test('the file that names the parts of the full text is asked for by the name of its content, so that it need not come twice', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => request.url().includes('pagefind-entry.json') && asked.add(new URL(request.url()).search));
  for (let visit = 0; visit < 2; visit++) {
    await page.goto(`/en/search/?q=${encodeURIComponent(ELSEWHERE)}`);
    expect(await searchSettled(page)).toBe('unsure');
  }
  expect([...asked]).toEqual([expect.stringMatching(/^\?ts=[0-9a-f]{8}$/)]);
});

test('guesses are called guesses, and danger comes before them all', async ({ page }) => {
  await page.goto(`/en/search/?q=${encodeURIComponent(ELSEWHERE)}`);
  expect(await searchSettled(page)).toBe('unsure');
  await expect(page.getByText('We are not sure what you mean')).toBeVisible();
  const danger = page
    .getByRole('region', { name: 'Is your money or account in danger right now?' })
    .getByRole('link', { name: 'My account was hacked or stolen' });
  const guess = page.locator('[data-search-results] > li').first();
  const otherWays = page.getByRole('region', { name: 'Other ways to find help' }).getByRole('link', { name: 'Contact support' });
  for (const part of [danger, guess, otherWays]) await expect(part).toBeVisible();
  const tops = await Promise.all([danger, guess, otherWays].map(topOf));
  expect(tops).toEqual(tops.toSorted((a = 0, b = 0) => a - b));
  await page.locator('#q').fill('forgot password');
  expect(await searchSettled(page)).toBe('ok');
  await expect(danger).toBeHidden();
});

const ON_A_SLOW_PHONE = {
  answers: { late: '**/more-words.json', queries: { 'zh-cn': '忘记密码', en: 'forgot password', id: 'lupa kata sandi' }, settled: 'ok' },
  guesses: { late: '**/pagefind/**', queries: { 'zh-cn': '贺卡上写什么', en: ELSEWHERE, id: 'kuda laut' }, settled: 'unsure' },
};
for (const [kind, { late, queries, settled }] of Object.entries(ON_A_SLOW_PHONE)) {
  test(`on a slow phone ${kind} stay where they are when the rest of the search arrives`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [locale, query] of Object.entries(queries)) {
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      await page.route(late, (route) => arrived.then(() => route.continue()));
      await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
      const first = page.locator('[data-search-results] > li').first();
      await expect(first).toBeVisible();
      const early = await topOf(first);
      expect(await page.locator('[data-search-state]').getAttribute('data-search-state'), locale).toBe('loading');
      arrive();
      expect(await searchSettled(page), locale).toBe(settled);
      const status = page.locator('[data-search-status]');
      const unsaid = ['', await status.getAttribute('data-loading')];
      await expect.poll(async () => unsaid.includes(await status.innerText()), 'the outcome is said').toBe(false);
      expect(await topOf(first), locale).toBe(early);
      await page.unroute(late);
    }
  });
}

test('what was understood is shown and can be taken back', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('#q').fill('pasword resett');
  expect(await searchSettled(page)).toBe('ok');
  await expect(page.getByText('Results for password reset')).toBeVisible();
  await page.getByRole('button', { name: 'Search only for “pasword resett”' }).click();
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', /^(unsure|empty)$/);
  await page.getByRole('button', { name: 'Search for similar words too' }).click();
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'ok');
});

test('a query in another language of the site is answered in the reader’s own first, then in that language, by its name', async ({ page }) => {
  const asked = [
    ['en', '忘记密码怎么办', 'zh-CN', '简体中文'],
    ['en', '退款', 'zh-CN', '简体中文'],
    ['zh-cn', 'saya lupa kata sandi', 'id', 'Bahasa Indonesia'],
    ['id', '账户被盗怎么办', 'zh-CN', '简体中文'],
  ];
  for (const [locale = '', query = '', lang = '', name = ''] of asked) {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
    expect(await searchSettled(page), query).toBe('ok');
    const paths = await results(page);
    expect(paths[0], query).toMatch(new RegExp(`^/${locale}/`));
    const foreign = page.locator(`[data-search-results] > li[lang="${lang}"]`).first();
    await expect(foreign).toContainText(name);
    expect(paths[0]?.split('/').slice(2), query).toEqual((await foreign.getByRole('link').first().getAttribute('href'))?.split('/').slice(2));
  }
});

test('an error code leads to its answer in any spelling, and a sample says that it is one', async ({ page }) => {
  for (const [locale, query] of [
    ['en', 'E-4031'],
    ['en', 'what is e 4031'],
    ['en', 'error 4031'],
    ['zh-cn', '错误码Ｅ４０３１'],
    ['id', 'kode error e4031'],
  ]) {
    await page.goto(`/${locale}/search/`);
    await page.locator('#q').fill(query ?? '');
    expect(await searchSettled(page), query).toBe('ok');
    expect((await results(page))[0]).toBe(`/${locale}/payments/payment-failed/`);
  }
  await page.goto('/en/search/?q=E-4031');
  await searchSettled(page);
  await expect(page.getByRole('status').first()).toHaveText('Help with error code E-4031 (sample)');
});

test('a code nobody knows leads to safe steps, not to the nearest word', async ({ page }) => {
  await page.goto('/en/search/?q=E-9999');
  expect(await searchSettled(page)).toBe('unsure');
  await expect(page.getByText('We have no answer for code E-9999')).toBeVisible();
  expect(await results(page)).toEqual(['/en/account/service-status/', '/en/contact/prepare-before-contact/', '/en/contact/contact-channels/']);
});

test('words that stand only inside the texts are found there, with the section, as guesses', async ({ page }) => {
  await page.goto('/en/search/?q=misused');
  expect(await searchSettled(page)).toBe('unsure');
  const found = page.locator('[data-search-results] > li', { has: page.locator('a[href="/en/complaints/complain-to-a-regulator/"]') });
  await expect(found).toBeVisible();
  await expect(found.locator('mark').first()).toBeVisible();
});

test('below good answers the reader may look inside the texts; what is shown stays where it is', async ({ page }) => {
  await page.goto('/en/search/?q=forgot+password');
  expect(await searchSettled(page)).toBe('ok');
  const before = await results(page);
  await page.getByRole('button', { name: 'Look inside the articles too' }).click();
  await expect(page.getByRole('button', { name: 'Look inside the articles too' })).toBeHidden();
  expect(await searchSettled(page)).toBe('ok');
  expect((await results(page)).slice(0, before.length)).toEqual(before);
});

test('what the search weighs: at most 30 kB when the reader turns to it, and 100 kB with the first answer', async ({ page, request }) => {
  for (const locale of ['zh-cn', 'en', 'id']) {
    const loaded: string[] = [];
    const note = (sent: Request) => loaded.push(sent.url());
    await page.goto(`/${locale}/`);
    page.on('request', note);
    const weighLoaded = async () => {
      const sizes = loaded.map(async (url) => weigh(await (await request.get(url)).body()));
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    };
    await page.locator('#q').focus();
    await page.waitForLoadState('networkidle');
    const index = loaded.filter((url) => url.endsWith('.json'));
    expect(index).toHaveLength(2);
    expect(await weighLoaded(), `${locale}: index and script`).toBeLessThanOrEqual(39_000);
    loaded.splice(0, loaded.length, ...index);
    expect(await weighLoaded(), `${locale}: index`).toBeLessThanOrEqual(30_000);
    await page.locator('#q').fill({ 'zh-cn': '忘记密码', en: 'forgot password', id: 'lupa kata sandi' }[locale] ?? '');
    expect(await searchSettled(page)).toBe('ok');
    expect(await weighLoaded(), `${locale}: first answer`).toBeLessThanOrEqual(95_000);
    page.off('request', note);
  }
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

test('half-composed Chinese is not searched for, not even when the script arrives in the middle of it', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/open-search*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/zh-cn/search/');
  const field = page.locator('#q');
  await field.focus();
  await field.evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    input.value = 'tui';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  arrive();
  await expect(page.locator('[data-remember]')).toBeVisible();
  await page.waitForTimeout(400);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'idle');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '退款';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  expect(await searchSettled(page)).toBe('ok');
});
