/**
 * `npm run search:eval -- <file>…`: types labelled queries into the site in `dist/` and says how well it does, kind by kind, with
 * every miss and what stood in its place. The language is the part of the file's name before `.json`: `queries.zh-cn.json`.
 * Without a file, those of `tests/search/queries/`. A file without ids holds queries that nothing here answers.
 */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from '../../src/operator/serve.ts';
import { isLocale, LOCALE_IDS } from '../../src/domain/locales.ts';
import { ask, idOf, openBrowser, openSearchPage } from './ask.ts';
import { type Answered, rankOf, readQueries, score, type Score } from './score.ts';

const files = process.argv.slice(2);
const { server, address } = await serve(resolve(process.env['OUT_DIR'] ?? 'dist'), 0);
const browser = await openBrowser();
for (const file of files.length > 0 ? files : globSync('tests/search/queries/*.json').toSorted()) await evaluate(file);
await browser.close();
server.close();

async function evaluate(file: string): Promise<void> {
  const locale = /\.([a-z-]+)\.json$/.exec(file)?.[1];
  if (!isLocale(locale)) throw new Error(`${file}: the name must end in .<language>.json; languages are ${LOCALE_IDS.join(', ')}`);
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await openSearchPage(page, address, locale);
  const answered: Answered[] = [];
  for (const query of readQueries(file)) answered.push({ query, outcome: await ask(page, query.q) });
  await page.close();

  console.log(`\n${file}`);
  const kinds = Map.groupBy(answered, ({ query }) => query.type);
  console.table({ ...Object.fromEntries([...kinds].map(([kind, some]) => [kind, inPercent(score(some))])), all: inPercent(score(answered)) });
  for (const { query, outcome } of answered.filter((one) => one.query.ids.length > 0 && rankOf(one) > 3)) {
    console.log(`  missed “${query.q}”: wanted ${query.ids.join(' or ')}, ${outcome.state}: ${outcome.paths.slice(0, 3).map(idOf).join(', ') || 'nothing'}`);
  }
  for (const { query, outcome } of answered.filter((one) => one.query.ids.length === 0 && one.outcome.state === 'ok')) {
    console.log(`  believed “${query.q}”: ${outcome.paths.slice(0, 3).map(idOf).join(', ')}`);
  }
}

function inPercent({ queries, first, inThree, meanReciprocalRank, nothing, sure }: Score): object {
  const percent = (share: number) => Number((share * 100).toFixed(1));
  return {
    queries,
    'first %': percent(first),
    'in three %': percent(inThree),
    MRR: Number(meanReciprocalRank.toFixed(3)),
    'no result %': percent(nothing),
    'sure %': percent(sure),
  };
}
