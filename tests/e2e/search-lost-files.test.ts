/** Whatever part of the search does not arrive: never a false “nothing found”. */
import { expect, results, searchSettled, sites, test } from '../support/site.ts';

/** A question about something else, with a word or two that we know. */
const ELSEWHERE = 'wash a wool jumper by phone light';

test.describe('when a part of the search is lost', () => {
  const FAULTS = [
    { what: 'an index chunk is missing', pattern: '**/pagefind/index/**', answer: { status: 404, body: '' } },
    { what: 'the host answers with its start page', pattern: '**/pagefind/index/**', answer: { status: 200, contentType: 'text/html', body: '<h1>Hi</h1>' } },
    { what: 'the entry file is unavailable', pattern: '**/pagefind/pagefind-entry.json*', answer: { status: 503, body: '' } },
    { what: 'Pagefind itself is missing', pattern: '**/pagefind/pagefind.js', answer: { status: 404, body: '' } },
    { what: 'a fragment is missing', pattern: '**/pagefind/fragment/**', answer: { status: 404, body: '' } },
    { what: 'the answers are missing', pattern: '**/search/answers-0.json', answer: { status: 500, body: '' } },
    { what: 'the words are missing', pattern: '**/search/words.json', answer: { status: 500, body: '' } },
    {
      what: 'the host answers for the words with its start page',
      pattern: '**/search/words.json',
      answer: { status: 200, contentType: 'text/html', body: '<h1>Hi</h1>' },
    },
    { what: 'the other words are missing', pattern: '**/search/more-words.json', answer: { status: 404, body: '' } },
    {
      what: 'the other words are of another edition',
      pattern: '**/search/more-words.json',
      answer: { json: { edition: 'old', words: {}, readings: '', vocabulary: '', phrases: [] } },
    },
    { what: 'the script of the search is missing', pattern: '**/open-search*.js', answer: { status: 404, body: '' } },
  ];

  for (const { what, pattern, answer } of FAULTS) {
    test(`${what}: an error with retry and topics, never “nothing found”, and the retry works`, async ({ browser }) => {
      // A page of its own: the browser reports the failed request on the console, which other tests forbid.
      const page = await browser.newPage({ baseURL: sites.gopay() });
      await page.route(pattern, (route) => route.fulfill(answer));
      // The full text is only asked for what the words do not answer.
      const query = pattern.includes('pagefind') ? ELSEWHERE : 'forgot password';
      await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
      expect(await searchSettled(page)).toBe('error');
      await expect(page.getByText('The search did not load completely')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'All answers by topic' })).toBeVisible();
      await page.unroute(pattern);
      await page.getByRole('button', { name: 'Try again' }).click();
      const [state, first] = query === ELSEWHERE ? ['unsure', '/'] : ['ok', '/en/password-reset/reset-password/'];
      await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', state);
      expect((await results(page))[0]).toContain(first);
      await page.close();
    });
  }

  test('a file of another language is lost: an error, not a doubt', async ({ browser }) => {
    const page = await browser.newPage({ baseURL: sites.gopay() });
    await page.route('**/zh-cn/search/words.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`/en/search/?q=${encodeURIComponent('忘记密码')}`);
    expect(await searchSettled(page)).toBe('error');
    await page.close();
  });

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

  test('WebAssembly is forbidden: what readers’ words answer is answered, for the rest an error', async ({ browser }) => {
    const page = await browser.newPage({ baseURL: sites.gopay() });
    await page.addInitScript(() => Object.defineProperty(globalThis, 'WebAssembly', { value: undefined }));
    await page.goto('/en/search/?q=refund');
    expect(await searchSettled(page)).toBe('ok');
    await page.goto(`/en/search/?q=${encodeURIComponent(ELSEWHERE)}`);
    expect(await searchSettled(page)).toBe('error');
    await page.close();
  });
});
