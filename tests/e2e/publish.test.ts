/** What writers and operators put into `content/` reaches the reader: every answer, every figure, every language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMPLETE_LOCALES, LOCALES } from '../../src/domain/locales.ts';
import { expect, sites, test } from '../support/site.ts';

const catalogue = parse(readFileSync('content/catalogue.yaml', 'utf8')) as Record<string, string[]>;
const paths = Object.entries(catalogue).flatMap(([topic, ids]) => ids.map((id) => `${topic}/${id}/`));
const built = (site: string, path: string) => readFileSync(join(process.env[`DIR_${site}`] ?? '', path, 'index.html'), 'utf8');
const facts = (group: string) => parse(readFileSync(`.cache/lagging/content/wallets/gopay/${group}.yaml`, 'utf8')) as Record<string, unknown>;

/** Pages shown in another language here, and one whose own figure happens to be the same. */
const OTHERWISE = ['security/lost-phone/', 'security/two-step-verification/', 'account/close-account/'];

for (const site of ['GOPAY', 'OKPAY']) {
  test(`${site}: every answer of the catalogue stands in every language, leads on, and shows no other wallet`, () => {
    expect(paths).not.toHaveLength(0);
    for (const locale of COMPLETE_LOCALES) {
      for (const path of paths) {
        const html = built(site, `${locale}/${path}`);
        expect(html, path).toContain(`<html lang="${LOCALES[locale].tag}"`);
        expect(html, `${locale}/${path} is a text of its own`).not.toContain('content="noindex"');
        expect(html, `${locale}/${path} ends in a next step`).toContain('class="ladder"');
        const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
        // What is left when the tags are taken out is what a reader reads; the sentence for copies is filled in by the service worker.
        expect(main.replace(/<p class="[^"]*saved-on" hidden>.*?<\/p>|<[^>]*>/g, ''), `${locale}/${path}`).not.toMatch(
          site === 'GOPAY' ? /\{|OKPay/ : /\{|GoPay/,
        );
      }
    }
  });
}

test('a figure is changed in one place and changes on every page, in every language and for search engines', async ({ request }) => {
  expect(facts('refunds')).toMatchObject({ 'review-time': { amount: 13 } });
  for (const [locale, written, old] of [
    ['zh-cn', '13 个工作日', '7 个工作日'],
    ['en', '13 working days', '7 working days'],
    ['id', '13 hari kerja', '7 hari kerja'],
  ] as const) {
    const html = built('LAGGING', `${locale}/refunds/refund-timing`);
    const [data = ''] = /<script type="application\/ld\+json">.*?<\/script>/.exec(html) ?? [];
    const [description = ''] = /<meta name="description"[^>]*>/.exec(html) ?? [];
    const [picture = ''] = /<svg role="img"[\s\S]*?<\/svg>/.exec(html) ?? [];
    for (const place of [data, description, picture, html]) expect(place).toContain(written);
    expect(await (await request.get(`${sites.lagging()}/${locale}/search/answers-0.json`)).text()).toContain(written);
    for (const path of paths) {
      if (OTHERWISE.includes(path)) continue;
      expect(built('LAGGING', `${locale}/${path}`), `${locale}/${path}`).not.toContain(old);
    }
  }
});

test('a figure that changed on a day is the one of the day of the build', () => {
  for (const [locale, now] of [
    ['zh-cn', '3.75%'],
    ['en', '3.75%'],
    ['id', '3,75%'],
  ] as const) {
    const html = built('LAGGING', `${locale}/service-limits/fees`).replaceAll('\u00a0', '');
    expect(html).toContain(now);
    expect(html).not.toContain(now.replace('3', '1').replace('75', '25'));
  }
});

test('a page of another wallet is on no address, no list and no search of this one', async ({ request }) => {
  expect((await request.get(`${sites.lagging()}/zh-cn/account/okpay-only/`)).status()).toBe(404);
  for (const path of ['/zh-cn/account/', '/zh-cn/search/', '/sitemap-0.xml', '/zh-cn/search/answers-0.json', '/zh-cn/feed.xml']) {
    expect(await (await request.get(`${sites.lagging()}${path}`)).text(), path).not.toContain('okpay-only');
  }
});

test('a paragraph of one wallet is read by its customers only', () => {
  expect(built('GOPAY', 'en/contact/contact-channels')).toContain('<strong>Hotline.</strong>');
  expect(built('OKPAY', 'en/contact/contact-channels')).not.toContain('<strong>Hotline.</strong>');
  expect(built('OKPAY', 'en/contact/contact-channels')).toContain('choose the icon at the lower right');
});

test('a notice stands where it concerns readers, with its times', async ({ page }) => {
  for (const path of ['/en/', '/en/contact/', '/en/notices/', '/en/payments/']) {
    await page.goto(`${sites.lagging()}${path}`);
    const notices = page.getByRole('region', { name: 'Notices', exact: true });
    await expect(notices.getByRole('heading', { level: 3 })).toHaveText(['Planned work · coming up Transfers pause for maintenance at night']);
    await expect(notices).toContainText('1 January 2099');
    await expect(notices.getByRole('link', { name: 'if it does not' })).toBeVisible();
  }
  await page.goto(`${sites.lagging()}/en/refunds/`);
  await expect(page.getByRole('region', { name: 'Notices' })).toHaveCount(0);
});

test('a new language begins in the words of another one, in its own direction, and is kept from search engines', async ({ page }) => {
  await page.goto(`${sites.growing()}/ar/refunds/refund-timing/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('article')).toHaveAttribute('lang', 'en');
  await expect(page.locator('article')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByText('This page is not available in العربية yet.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How long does my refund take?');
  await expect(page.getByRole('heading', { name: 'Still not solved?' })).toBeVisible();
  // The line of the ladder and its marks stand on the side where reading begins.
  expect(
    await page
      .locator('.ladder > li')
      .first()
      .evaluate((rung) => getComputedStyle(rung).paddingRight),
  ).not.toBe('0px');
  await page.goto(`${sites.growing()}/ar/`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto(`${sites.growing()}/en/`);
  await expect(page.locator('link[hreflang=ar]')).toHaveCount(0);
  await page.locator('[data-language-switch] summary').click();
  await expect(page.getByRole('link', { name: 'العربية' })).toBeVisible();
});

test('a new wallet has its own name on every page, and everything nobody has given yet is marked', async ({ page }) => {
  await page.goto(`${sites.growing()}/en/contact/`);
  await expect(page).toHaveTitle('Contact support · DemoPay Help Center');
  await expect(page.getByRole('link', { name: 'Write to support@demopay.example' }).first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('GoPay');
  await page.goto(`${sites.growing()}/en/refunds/refund-timing/`);
  await expect(page.locator('.answer')).toContainText('7 working days (sample)');
});

test('a new article is found and read', async ({ page }) => {
  await page.goto(`${sites.growing()}/en/account/`);
  await page.getByRole('link', { name: 'I am moving abroad' }).click();
  await expect(page.locator('.answer')).toHaveText('Tell support before you go, and keep your old phone number until everything is settled.');
  await page.goto(`${sites.growing()}/id/account/move-abroad/`);
  await expect(page.getByText('Berikut teks dalam bahasa Inggris')).toBeVisible();
});
