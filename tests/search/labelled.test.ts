/** The labelled queries, typed into the built site: what customers ask must be found, what is none of our business must not be claimed. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LOCALE_IDS } from '../../src/domain/locales.ts';
import { expect, sites, test } from '../support/site.ts';
import { ask, openSearchPage } from './ask.ts';
import { type Answered, type LabelledQuery, score } from './score.ts';

for (const locale of LOCALE_IDS) {
  test(`${locale}: customers’ queries find their answer, and surely`, async ({ page }) => {
    const { first, inThree, nothing, sure } = score(await askAll(page, locale, 'queries'));
    expect(first, 'first').toBeGreaterThanOrEqual(0.95);
    expect(inThree, 'in three').toBeGreaterThanOrEqual(0.98);
    expect(nothing, 'nothing').toBe(0);
    expect(sure, 'sure').toBeGreaterThanOrEqual(0.95);
  });

  test(`${locale}: strings without sense and questions about other things are doubted`, async ({ page }) => {
    test.setTimeout(90_000);
    expect(score(await askAll(page, locale, 'elsewhere')).sure, 'sure').toBeLessThanOrEqual(0.05);
  });
}

async function askAll(page: Page, locale: string, file: string): Promise<Answered[]> {
  await openSearchPage(page, sites.gopay(), locale);
  const queries = JSON.parse(readFileSync(`tests/search/queries/${file}.${locale}.json`, 'utf8')) as (Omit<LabelledQuery, 'ids'> & { ids?: string[] })[];
  const answered: Answered[] = [];
  for (const { ids = [], ...query } of queries) answered.push({ query: { ...query, ids }, outcome: await ask(page, query.q) });
  return answered;
}
