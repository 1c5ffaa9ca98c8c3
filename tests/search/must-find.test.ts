/** Every `mustFind` of every article, typed into the built site. */
import { readPromises } from './promises.ts';
import { expect, sites, test } from '../support/site.ts';
import { LOCALE_IDS } from '../../src/domain/locales.ts';
import { ask, idOf, openSearchPage } from './ask.ts';

for (const locale of LOCALE_IDS) {
  test(`${locale}: what writers promise is among the first three`, async ({ page }) => {
    test.setTimeout(180_000);
    await openSearchPage(page, sites.gopay(), locale);
    const broken: string[] = [];
    for (const { id, mustFind } of readPromises(locale)) {
      for (const phrase of mustFind) {
        const { paths } = await ask(page, phrase);
        const ids = paths.map(idOf);
        const rank = ids.indexOf(id) + 1;
        if (rank < 1 || rank > 3)
          broken.push(`${id}: “${phrase}” is ${rank ? `number ${rank}` : 'not found'}, after ${ids.slice(0, 3).join(', ') || 'nothing'}`);
      }
    }
    expect(broken).toEqual([]);
  });
}
