/** Every `mustFind` of every article, typed into the built site. */
import { expect, sites, test } from '../support/site.ts';
import { LOCALE_IDS } from '../../src/domain/locales.ts';
import { ask, openSearchPage } from './ask.ts';
import { explainBroken, readPromises } from './promises.ts';

for (const locale of LOCALE_IDS) {
  test(`${locale}: what writers promise is among the first three`, async ({ page }) => {
    test.setTimeout(180_000);
    await openSearchPage(page, sites.gopay(), locale);
    const broken: string[] = [];
    for (const { id, mustFind } of readPromises(locale)) {
      for (const phrase of mustFind) broken.push(...explainBroken(id, phrase, await ask(page, phrase)));
    }
    expect(broken).toEqual([]);
  });
}
