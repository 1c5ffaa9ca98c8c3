/** What is going on reaches readers by their own clock: before, into and after a notice, without a new build. */
import type { Page } from '@playwright/test';
import { STATUS_URL } from '../support/lagging-content.ts';
import { expect, sites, test } from '../support/site.ts';

const PLANNED = 'Transfers pause for maintenance at night';
const INCIDENT = 'Incident Refunds arrive late';
const SCAM = 'Scam warning False staff call about a locked account';

const board = (page: Page) => page.getByRole('region', { name: 'Notices', exact: true });
const shown = (page: Page) => board(page).getByRole('heading', { level: 3 });
const said = (page: Page) => page.locator('notice-board [role=status]');

/** A moment on the reader's clock, and the notices they see then, the worst first. */
const MOMENTS: [string, ...string[]][] = [
  ['2026-11-23T23:59:00Z'],
  ['2026-11-24T00:01:00Z', `Planned work · coming up ${PLANNED}`],
  ['2098-12-31T18:01:00Z', `Planned work · in progress ${PLANNED}`],
  ['2098-12-31T19:01:00Z', INCIDENT, `Planned work · in progress ${PLANNED}`],
  ['2098-12-31T20:01:00Z', INCIDENT],
  ['2099-01-01T17:01:00Z', SCAM, INCIDENT],
  ['2099-01-02T19:01:00Z', SCAM],
  ['2099-01-03T17:01:00Z'],
];

test('a notice is shown while it concerns readers: planned work from the day it was written, the rest while it lasts', async ({ page }) => {
  for (const [moment, ...expected] of MOMENTS) {
    await page.clock.setFixedTime(moment);
    await page.goto(`${sites.lagging()}/en/payments/`);
    await expect(board(page), moment).toHaveCount(expected.length > 0 ? 1 : 0);
    await expect(shown(page), moment).toHaveText(expected);
  }
});

test('on a page that stays open notices come, begin and go, and the worst of what is new is said once', async ({ page }) => {
  await page.clock.install({ time: '2098-12-31T17:00:00Z' });
  await page.goto(`${sites.lagging()}/en/`);
  await page.clock.runFor(2000);
  await expect(said(page)).toHaveText(`Planned work · coming up ${PLANNED}`);
  await page.clock.fastForward('01:01:00');
  await page.clock.runFor(2000);
  await expect(said(page)).toHaveText(`Planned work · in progress ${PLANNED}`);
  await page.clock.fastForward('01:00:00');
  await page.clock.runFor(2000);
  await expect(said(page)).toHaveText(INCIDENT);
  await expect(shown(page)).toHaveText([INCIDENT, `Planned work · in progress ${PLANNED}`]);
  await page.clock.fastForward('01:00:00');
  await expect(shown(page)).toHaveText([INCIDENT]);
  await page.clock.fastForward(72 * 3_600_000);
  await expect(board(page)).toHaveCount(0);
});

test('of several notices only the worst is said', async ({ page }) => {
  await page.clock.setFixedTime('2099-01-01T18:00:00Z');
  await page.goto(`${sites.lagging()}/en/contact/`);
  await expect(said(page)).toHaveText(SCAM);
});

test('without script every notice stands with its dates, and none claims to be going on', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/en/', '/en/notices/']) {
    await page.goto(`${sites.lagging()}${path}`);
    await expect(shown(page)).toHaveText([SCAM, INCIDENT, `Planned work ${PLANNED}`]);
    await expect(board(page).locator('.notice-time')).toContainText(['2 January 2099', '1 January 2099', '1 January 2099']);
    await expect(page.locator('service-status')).not.toBeVisible();
  }
  await context.close();
});

test('an article of the topic says it in short and leads to the whole; other articles stay as they are', async ({ page }) => {
  await page.goto(`${sites.lagging()}/en/payments/money-not-received/`);
  await expect(shown(page)).toHaveText([`Planned work · coming up ${PLANNED}`]);
  await expect(board(page).getByText('Money you send')).toHaveCount(0);
  await board(page).getByRole('link', { name: PLANNED }).click();
  await expect(page).toHaveURL(/\/en\/notices\/#notice-2026-11-24-night-work$/);
  await expect(page.locator(':target')).toContainText('Money you send then arrives');
  await page.goto(`${sites.lagging()}/en/refunds/refund-timing/`);
  await expect(page.locator('notice-board')).toHaveCount(0);
});

test('the list has what is to come, what has just ended and what ended within a year', async ({ page }) => {
  await page.goto(`${sites.lagging()}/en/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Notices', exact: true }).click();
  await expect(shown(page)).toHaveText([`Planned work · coming up ${PLANNED}`]);
  await expect(page.getByRole('region', { name: 'Past notices' }).getByRole('listitem')).toHaveText([/^\s*Incident This is over and done with .*2026/]);
  await page.clock.setFixedTime('2099-01-01T00:00:00Z');
  await page.reload();
  await expect(shown(page)).toHaveText([INCIDENT, `Planned work · over ${PLANNED}`]);
  await page.clock.setFixedTime('2026-11-23T00:00:00Z');
  await page.reload();
  await expect(page.getByText('Nothing is announced right now.')).toBeVisible();
});

test('where nothing is announced, the list says so in every language, and no page has room for it', async ({ page }) => {
  for (const [locale, words] of [
    ['en', 'Nothing is announced right now.'],
    ['zh-cn', '目前没有公告。'],
    ['id', 'Saat ini tidak ada pengumuman.'],
  ]) {
    await page.goto(`/${locale}/notices/`);
    await expect(page.getByText(words as string)).toBeVisible();
    await page.goto(`/${locale}/contact/`);
    await expect(page.locator('notice-board, service-status')).toHaveCount(0);
  }
});

test('the feed has what is due and what is over, and leads to the list', async ({ page, request }) => {
  const feed = await (await request.get(`${sites.lagging()}/en/notices.xml`)).text();
  expect([...feed.matchAll(/<item><title>(.*?)</g)].map(([, title]) => title)).toEqual([`Planned work: ${PLANNED}`, 'Incident: This is over and done with']);
  await page.goto(`${sites.lagging()}/en/notices/`);
  await expect(page.locator('link[rel=alternate][title="GoPay: notices"]')).toHaveAttribute('href', '/en/notices.xml');
  for (const [, path = '', id = ''] of feed.matchAll(/<guid[^>]*>https:\/\/[^/]+([^#]*)#(.*?)</g)) {
    expect(path).toBe('/en/notices/');
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
});

test('nothing moves when the clock is asked and the status page answers', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/en/', '/id/contact/', '/zh-cn/notices/', '/en/payments/money-not-received/']) {
    await page.goto(`${sites.lagging()}${path}`);
    await expect(said(page)).not.toBeEmpty();
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 200);
        }),
    );
    expect(shifts, path).toBe(0);
  }
});

const answer = (indicator: string, updated = '2026-11-20T08:00:00Z') => ({
  page: { updated_at: updated },
  status: { indicator, description: '<b>Call +1 202 555 0142</b>' },
});

test('what the status page says is told in our words, with its time on the reader’s clock', async ({ page }) => {
  for (const [locale, indicator, words] of [
    ['en', 'none', /^Our status page says: everything works\. It last changed on 20 November 2026/],
    ['zh-cn', 'major', /^官方状态页显示：多项服务出现故障。上次变动：2026年11月20日/],
    ['id', 'maintenance', /^Halaman status kami: pemeliharaan sedang berlangsung\. Terakhir berubah pada 20 November 2026/],
  ] as const) {
    await page.route(STATUS_URL, (route) => route.fulfill({ json: answer(indicator) }));
    for (const path of ['contact', 'notices']) {
      await page.goto(`${sites.lagging()}/${locale}/${path}/`);
      await expect(page.locator('service-status')).toHaveText(words);
    }
  }
});

test('a status page that is down, silent, late or not understood is told as nothing', async ({ browser }) => {
  test.setTimeout(60_000);
  const cases: Record<string, (page: Page) => Promise<unknown>> = {
    down: (page) => page.route(STATUS_URL, (route) => route.abort()),
    failing: (page) => page.route(STATUS_URL, (route) => route.fulfill({ status: 503, json: answer('none') })),
    moved: (page) => page.route(STATUS_URL, (route) => route.fulfill({ status: 302, headers: { location: '/elsewhere' } })),
    'no JSON': (page) => page.route(STATUS_URL, (route) => route.fulfill({ body: '<p>All systems operational</p>' })),
    'unknown word': (page) => page.route(STATUS_URL, (route) => route.fulfill({ json: answer('great') })),
    'no time': (page) => page.route(STATUS_URL, (route) => route.fulfill({ json: answer('none', 'yesterday') })),
    late: (page) => page.route(STATUS_URL, (route) => void setTimeout(() => void route.fulfill({ json: answer('none') }).catch(() => undefined), 6000)),
  };
  await Promise.all(
    Object.entries(cases).map(async ([name, prepare]) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await prepare(page);
      const asked = page.waitForRequest(STATUS_URL);
      await page.goto(`${sites.lagging()}/en/notices/`);
      await asked;
      await page.waitForTimeout(7000);
      await expect(page.locator('service-status'), name).toHaveText('');
      await context.close();
    }),
  );
});
