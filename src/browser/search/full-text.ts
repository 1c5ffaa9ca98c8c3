/** Pagefind: finds words that stand only in the text of an answer. */
import { createNormaliser } from '../../domain/search/normalise.ts';
import { hasHan } from '../../domain/search/tokens.ts';
import { forgetLosses, hasLosses, watchFiles } from './lost-files.ts';
import type { Result } from './results.ts';

const FOLDER = '/pagefind/';
/** Fragments are fetched one by one; more than this a reader does not look at. */
const MOST = 5;
const normalise = createNormaliser('');

let instance: Promise<PagefindInstance> | undefined;
/** Something was lost before, perhaps because a kept entry file named parts that a new deploy has taken away. */
let hasFailed = false;
/** One after the other, so that a loss is held against the search it belongs to. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * One search for each word, scores added: a word that stands nowhere does not spoil the others.
 * Rejects when any file of the index was lost, since Pagefind itself would call that “nothing found”.
 * @param name `fullText` of `SearchIndex`.
 */
export async function searchFullText(words: readonly string[], name: string): Promise<Result[]> {
  const search = queue.then(() => searchNow(words, name));
  queue = search.catch(() => undefined);
  return search;
}

async function searchNow(words: readonly string[], name: string): Promise<Result[]> {
  try {
    instance ??= start(name);
    const pagefind = await instance;
    const perWord = await Promise.all(words.map((word) => pagefind.search(word)));
    const scores = new Map<string, { score: number; load: () => Promise<PagefindData> }>();
    for (const { id, score, data } of perWord.flatMap(({ results }) => results)) {
      scores.set(id, { score: (scores.get(id)?.score ?? 0) + score, load: data });
    }
    const best = [...scores.values()].toSorted((a, b) => b.score - a.score).slice(0, MOST);
    // All come to an end before they are judged: a late loss must not be held against the next search.
    const pages = await Promise.allSettled(best.map(({ load }) => load()));
    if (hasLosses()) throw new Error('A part of the search index did not load');
    return pages.flatMap((page) => (page.status === 'fulfilled' && speaksOf(page.value.excerpt, words) ? [toResult(page.value)] : []));
  } catch (error) {
    // A failed start is remembered inside Pagefind: the next search needs a new instance.
    const failed = instance;
    instance = undefined;
    hasFailed = true;
    forgetLosses();
    await failed?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    throw error;
  }
}

async function start(name: string): Promise<PagefindInstance> {
  watchFiles(FOLDER);
  const { createInstance } = (await import(/* @vite-ignore */ `${FOLDER}pagefind.js`)) as PagefindModule;
  // In the page rather than a worker, where its requests cannot be watched and Trusted Types would refuse the script.
  const pagefind = createInstance({ basePath: FOLDER, baseUrl: '/', noWorker: true, ...(!hasFailed && { metaCacheTag: name }) });
  await pagefind.init();
  return pagefind;
}

/** For a word it does not know, Pagefind takes any shorter word that begins like it. Half of what was typed must really stand there. */
function speaksOf(excerpt: string, words: readonly string[]): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, text = '']) => normalise(text));
  const found = words.filter((word) => marked.some((mark) => (hasHan(word) ? mark.length > 1 && word.includes(mark) : mark.startsWith(beginning(word)))));
  return found.length >= words.length / 2;
}

const beginning = (word: string) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.7)));

/** With the section where most was found, if that is not the beginning of the page. */
function toResult({ url, meta, excerpt, sub_results: sections }: PagefindData): Result {
  const best = sections.toSorted((a, b) => b.locations.length - a.locations.length)[0];
  const section = best?.anchor ? { title: best.title, path: best.url } : undefined;
  return {
    path: url,
    title: meta['title'] ?? '',
    topic: meta['topic'] ?? '',
    excerpt: section ? (best?.excerpt ?? excerpt) : excerpt,
    ...(section && { section }),
  };
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; metaCacheTag?: string }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number; data(): Promise<PagefindData> }[] }>;
  destroy(): Promise<void>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  /** The parts of the page, by headings with an id. */
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string }; locations: number[] }[];
}
