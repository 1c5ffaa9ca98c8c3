/** Types queries into the search page of a built site, in a real browser, and reads what a reader would see. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../support/find-browser.ts';

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
}

/** @param site the address of a served site, without a slash at its end. */
export async function openSearchPage(page: Page, site: string, locale: string): Promise<void> {
  await page.goto(`${site}/${locale}/search/`);
}

/** Asks one query after the other on the same page, as a reader does who tries again. */
export async function ask(page: Page, query: string): Promise<Outcome> {
  await page.locator('#q').fill('');
  await page.locator('#q').fill(query);
  return page.evaluate(
    () =>
      new Promise<Outcome>((resolve) => {
        const search = document.querySelector<HTMLElement>('help-search');
        const look = () => {
          const state = search?.dataset['searchState'] ?? '';
          if (!['ok', 'unsure', 'empty', 'error'].includes(state)) return void setTimeout(look, 4);
          const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-search-results] > li > a:first-child')];
          resolve({ state, paths: links.map(({ pathname }) => pathname) });
        };
        look();
      }),
  );
}

/** The article's id in an address such as `/en/refunds/refund-timing/`. */
export const idOf = (path: string) => path.split('/')[3] ?? '';

export interface Outcome {
  /** `ok`, `unsure`, `empty` or `error`. */
  state: string;
  /** Addresses of the results, best first. */
  paths: string[];
}
