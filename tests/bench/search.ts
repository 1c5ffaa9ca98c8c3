/**
 * `npm run bench`: what the search weighs and how long it takes, with 66, 300 and 3,000 articles in a language, beside Pagefind as it
 * comes and MiniSearch. The site in `dist/` gives the pages and the scripts; its English search files are replaced by larger ones.
 * Bytes are brotli at quality 9; milliseconds are of a processor slowed four times, warm, the median and the 95th percentile.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { serve } from '../../src/operator/serve.ts';
import type { SearchIndex } from '../../src/domain/search/index-file.ts';
import { parse } from 'yaml';
import { SearchWordsSchema } from '../../src/domain/search/schema.ts';
import { buildSearchFiles } from '../../src/search/build-index.ts';
import { indexPages } from '../../src/search/index-pages.ts';
import { weigh } from '../../src/search/weigh.ts';
import { openBrowser } from '../search/ask.ts';
import { type BenchArticle, makeCorpus } from './corpus.ts';

const SIZES = [66, 300, 3000];
const SLOWED = 4;
const FIRST = 'forgot password';
const SECOND = 'refund not received';
/** Typed letter by letter, each letter a query. */
const TYPED = ['forgot my password', 'money did not arrive', 'pasword resset email', 'someone stole my phone', 'how long does a refund take', 'cannot log in'];
const FIELDS = ['title', 'terms', 'answer', 'text'];

/** Each other search: loads it and returns a function that answers a query, results ready to be drawn. */
const PAGEFIND = `async () => {
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.options({ noWorker: true });
  return async (query) => Promise.all((await pagefind.search(query)).results.slice(0, 5).map((result) => result.data()));
}`;

const MINISEARCH = `async () => {
  const { default: MiniSearch } = await import('/bench/minisearch.js');
  const index = MiniSearch.loadJSON(await (await fetch('/bench/minisearch.json')).text(), { fields: ${JSON.stringify(FIELDS)}, storeFields: ['title', 'path'] });
  return async (query) => index.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 2, terms: 2 } });
}`;

const browser = await openBrowser();
for (const size of SIZES) {
  const site = resolve(`.cache/bench/${size}`);
  await makeSite(site, makeCorpus(size));
  const { server, address } = await serve(site, 0);
  const rows = { ours: await measureOurs(address), 'Pagefind as it comes': await measure(address, PAGEFIND), MiniSearch: await measure(address, MINISEARCH) };
  console.log(`\n${size} articles`);
  console.table(rows);
  server.close();
}
await browser.close();

/** A copy of the built site whose English search knows these articles. */
async function makeSite(site: string, articles: readonly BenchArticle[]): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await cp('dist', site, { recursive: true });
  const { texts } = JSON.parse(await readFile('dist/en/search/words.json', 'utf8')) as SearchIndex;
  const words = SearchWordsSchema.parse(parse(await readFile('content/search/en.yaml', 'utf8')));
  const { index, more, answers } = buildSearchFiles({ locale: 'en', words, texts, codes: {}, unknownCode: [], answers: articles });
  const write = (path: string, data: unknown) => writeFile(join(site, path), typeof data === 'string' ? data : JSON.stringify(data));
  await write('en/search/words.json', index);
  await write('en/search/more-words.json', more);
  for (const [file, part] of answers.entries()) await write(`en/search/answers-${file}.json`, part);

  for (const { path, title, answer, text } of articles) {
    await mkdir(join(site, path), { recursive: true });
    await write(
      `${path}index.html`,
      `<html lang="en"><title>${title}</title><main data-pagefind-body><h1>${title}</h1><p>${answer}</p><p>${text}</p></main></html>`,
    );
  }
  await rm(join(site, 'pagefind'), { recursive: true });
  await indexPages(site);

  const mini = new MiniSearch({ fields: FIELDS, storeFields: ['title', 'path'] });
  mini.addAll(articles.map(({ terms, ...article }, id) => ({ ...article, id, terms: terms.join('\n') })));
  await mkdir(join(site, 'bench'));
  await cp('node_modules/minisearch/dist/es/index.js', join(site, 'bench/minisearch.js'));
  await write('bench/minisearch.json', JSON.stringify(mini));
}

/** Our search as a reader uses it: the field of the home page. */
async function measureOurs(address: string): Promise<Row> {
  const { page, loaded } = await openPage(address);
  await page.locator('#q').focus();
  const answer = async (query: string) => {
    await page.locator('#q').fill(query);
    await page.waitForFunction(() => ['ok', 'unsure', 'empty'].includes(document.querySelector<HTMLElement>('help-search')?.dataset['searchState'] ?? ''));
  };
  await answer(FIRST);
  const first = await loaded();
  await answer(SECOND);
  const second = await loaded();
  const times = await page.evaluate(async (typed) => {
    const [search, field] = [document.querySelector<HTMLElement>('help-search'), document.querySelector<HTMLInputElement>('#q')];
    if (!search || !field) throw new Error('no search on the page');
    const times: number[] = [];
    for (const query of typed) {
      for (let length = 1; length <= query.length; length++) {
        const drawn = new Promise<void>((resolve) => {
          const observer = new MutationObserver((changes) => {
            if (changes.every(({ type }) => type === 'attributes') && search.dataset['searchState'] === 'loading') return;
            observer.disconnect();
            resolve();
          });
          observer.observe(search, { childList: true, subtree: true, attributeFilter: ['data-search-state'] });
        });
        const started = performance.now();
        field.value = query.slice(0, length);
        field.dispatchEvent(new InputEvent('input'));
        await drawn;
        times.push(performance.now() - started);
      }
    }
    return times;
  }, TYPED);
  return summarise(first, second, times, page);
}

/** Another search: `start` loads it and returns a function that answers a query, results ready to be drawn. */
async function measure(address: string, start: string): Promise<Row> {
  const { page, loaded } = await openPage(address);
  const ask = (query: string) => page.evaluate(`(globalThis.search ??= (${start})()).then((search) => search(${JSON.stringify(query)}))`);
  await ask(FIRST);
  const first = await loaded();
  await ask(SECOND);
  const second = await loaded();
  const times = (await page.evaluate(`globalThis.search.then(async (search) => {
    const times = [];
    for (const query of ${JSON.stringify(TYPED)}) {
      for (let length = 1; length <= query.length; length++) {
        const started = performance.now();
        await search(query.slice(0, length));
        times.push(performance.now() - started);
      }
    }
    return times;
  })`)) as number[];
  return summarise(first, second, times, page);
}

/** A fresh page on a slow phone. `loaded` gives the bytes fetched since it was last asked, without those of the page itself. */
async function openPage(address: string): Promise<{ page: Page; loaded: () => Promise<number> }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${address}/en/`, { waitUntil: 'networkidle' });
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  let urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  const weighUrl = async (url: string) => weigh(Buffer.from(await (await fetch(url)).arrayBuffer()));
  return {
    page,
    loaded: async () => {
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all(urls.map(weighUrl));
      urls = [];
      return sizes.reduce((sum, size) => sum + size, 0);
    },
  };
}

async function summarise(first: number, second: number, times: readonly number[], page: Page): Promise<Row> {
  await page.context().close();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1));
  const kB = (bytes: number) => Number((bytes / 1000).toFixed(1));
  return { 'first query kB': kB(first), 'next query kB': kB(second), 'median ms': at(0.5), '95th ms': at(0.95) };
}

type Row = Record<string, number>;
