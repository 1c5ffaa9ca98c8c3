/** The labelled queries, typed into the built site: what customers ask must be found, what is none of our business must not be claimed. */
import type { Page } from '@playwright/test';
import { LOCALE_IDS } from '../../src/domain/locales.ts';
import { expect, sites, test } from '../support/site.ts';
import { ask, openSearchPage } from './ask.ts';
import { type Answered, readQueries, score } from './score.ts';

/** File → the least share found first and among the first three. `queries` we were given; `everyday` was written by people who did not know our words. */
const FIGURES = { queries: [0.95, 0.98], everyday: [0.9, 0.97] } as const;

for (const locale of LOCALE_IDS) {
  for (const [file, [least, leastInThree]] of Object.entries(FIGURES)) {
    test(`${locale}: customers’ queries (${file}) find their answer, and surely`, async ({ page }) => {
      test.setTimeout(180_000);
      const { first, inThree, nothing, sure } = score(await askAll(page, locale, file));
      expect(first, 'first').toBeGreaterThanOrEqual(least);
      expect(inThree, 'in three').toBeGreaterThanOrEqual(leastInThree);
      expect(nothing, 'nothing').toBeLessThanOrEqual(0.005);
      expect(sure, 'sure').toBeGreaterThanOrEqual(0.95);
    });
  }

  test(`${locale}: strings without sense and questions about other things are doubted`, async ({ page }) => {
    test.setTimeout(90_000);
    expect(score(await askAll(page, locale, 'elsewhere')).sure, 'sure').toBeLessThanOrEqual(0.05);
  });
}

async function askAll(page: Page, locale: string, file: string): Promise<Answered[]> {
  await openSearchPage(page, sites.gopay(), locale);
  const answered: Answered[] = [];
  for (const query of readQueries(`tests/search/queries/${file}.${locale}.json`)) answered.push({ query, outcome: await ask(page, query.q) });
  return answered;
}
