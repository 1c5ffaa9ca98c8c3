/** Brings kits and topics onto the device. What is there in its newest edition is not fetched again, so a broken attempt goes on where it stopped. */
import { kitPath } from '../domain/delivery/addresses.ts';
import type { Locale } from '../domain/locales.ts';
import type { Editions, Kit } from '../domain/offline/kit.ts';
import type { Progress } from '../domain/offline/messages.ts';
import { EDITION } from '../domain/offline/stores.ts';
import type { TopicId } from '../domain/topics/schema.ts';
import { dropSurplus, findCopy, keepSeen, makeCopy, putCopy, storeOf } from './copies.ts';
import { keptLocales, keptTopics, readKit, writeKit, writeTopic } from './kits.ts';

/** Requests at a time: the page the reader opens meanwhile must not wait behind them. */
const SIDE_BY_SIDE = 4;

/** The version of each language's kit in this deploy, filled in by the build. */
declare const KIT_VERSIONS: Readonly<Record<Locale, string>>;

const underWay = new Map<Locale, Promise<void>>();

/** A language's kit, and what was chosen of it before, as they are in this deploy. Failing is quiet: the next visit tries again. */
export async function keepLanguage(locale: Locale, isFrugal: boolean): Promise<void> {
  const work = underWay.get(locale) ?? refresh(locale, isFrugal).catch(() => undefined);
  underWay.set(locale, work);
  await work;
  underWay.delete(locale);
}

/** The page of the first visit came before there was a worker. */
export async function keepOpened(address: string): Promise<void> {
  const path = new URL(address).pathname;
  if (await findCopy(path)) return;
  const response = await fetch(path).catch(() => undefined);
  if (response) await keepSeen(path, response);
}

/** After a deploy, all that was kept before. */
export async function refreshKept(): Promise<void> {
  for (const locale of await keptLocales()) await keepLanguage(locale, !(await readKit(locale))?.isWhole);
}

async function refresh(locale: Locale, isFrugal: boolean): Promise<void> {
  const kept = await readKit(locale);
  if (kept?.version === KIT_VERSIONS[locale] && (kept.isWhole || isFrugal)) return;
  const kit = await fetchKit(locale);
  await keepAll(kit.essential);
  if (!isFrugal) await keepAll(kit.more);
  for (const topic of await keptTopics(locale)) await keepAll(kit.topics[topic] ?? {});
  await writeKit(locale, { ...kit, isWhole: !isFrugal });
  await dropSurplus('pages');
  await dropSurplus('files');
}

/** @param tell hears of every page, and at last of the outcome. */
export async function keepTopic(locale: Locale, topic: TopicId, tell: (progress: Progress) => void): Promise<void> {
  let [done, all] = [0, 0];
  try {
    const pages = (await fetchKit(locale)).topics[topic] ?? {};
    all = Object.keys(pages).length;
    await keepAll(pages, () => tell({ done: ++done, all }));
    await writeTopic(locale, topic);
    tell({ done, all, outcome: 'kept' });
  } catch (error) {
    tell({ done, all, outcome: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'lost' });
  }
}

/** Rejects when something could not be fetched or does not fit. */
async function keepAll(wanted: Editions, onKept: () => void = () => undefined): Promise<void> {
  const missing: string[] = [];
  for (const [path, edition] of Object.entries(wanted)) {
    if ((await findCopy(path))?.headers.get(EDITION) === edition) onKept();
    else missing.push(path);
  }
  // Files that belong together, such as those of the search, are all there before the first takes the place of an older one.
  const files = missing.filter((path) => storeOf(path) === 'files');
  const copies = await inGroups(files, async (path) => [path, await fetchCopy(path)] as const);
  for (const [path, copy] of copies) await putCopy(path, copy).then(onKept);
  await inGroups(
    missing.filter((path) => storeOf(path) === 'pages'),
    async (path) => putCopy(path, await fetchCopy(path)).then(onKept),
  );
}

async function fetchKit(locale: Locale): Promise<Kit> {
  const response = await fetch(kitPath(locale), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${kitPath(locale)}: ${response.status}`);
  return (await response.json()) as Kit;
}

async function fetchCopy(path: string): Promise<Response> {
  const copy = await makeCopy(path, await fetch(path, { cache: 'no-cache' }));
  if (!copy) throw new Error(`${path} is not what was asked for`);
  return copy;
}

async function inGroups<Item, Outcome>(items: readonly Item[], work: (item: Item) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let first = 0; first < items.length; first += SIDE_BY_SIDE) {
    outcomes.push(...(await Promise.all(items.slice(first, first + SIDE_BY_SIDE).map(work))));
  }
  return outcomes;
}
