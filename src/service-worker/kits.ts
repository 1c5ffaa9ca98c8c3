/** What is known on the device about kits: each language's list as it was last kept, and the topics a reader chose. */
import { homePath, kitPath, topicPath } from '../domain/delivery/addresses.ts';
import { LOCALE_IDS, type Locale } from '../domain/locales.ts';
import type { Kit } from '../domain/offline/kit.ts';
import { SAVED_ON } from '../domain/offline/stores.ts';
import type { TopicId } from '../domain/topics/schema.ts';
import { openStore } from './stores.ts';

export interface KeptKit extends Kit {
  /** All of it, not only what is essential. */
  isWhole: boolean;
}

export async function readKit(locale: Locale): Promise<KeptKit | undefined> {
  const kept = await (await openStore('kits')).match(kitPath(locale));
  return (await kept?.json()) as KeptKit | undefined;
}

export async function writeKit(locale: Locale, kit: KeptKit): Promise<void> {
  await (await openStore('kits')).put(kitPath(locale), Response.json(kit));
}

/** Remembers that a reader wants a topic, and since when they have it. */
export async function writeTopic(locale: Locale, topic: TopicId): Promise<void> {
  await (await openStore('kits')).put(topicPath(locale, topic), new Response('', { headers: { [SAVED_ON]: new Date().toISOString() } }));
}

export async function keptTopics(locale: Locale): Promise<TopicId[]> {
  const paths = (await listPaths()).filter((path) => path !== kitPath(locale) && path.startsWith(homePath(locale)));
  return paths.map((path) => path.split('/')[2] as TopicId);
}

/** The languages something is kept of. */
export async function keptLocales(): Promise<Locale[]> {
  const paths = await listPaths();
  return LOCALE_IDS.filter((locale) => paths.includes(kitPath(locale)));
}

/** Every page and file that a kit or a chosen topic needs. */
export async function neededPaths(): Promise<Set<string>> {
  const needed = new Set<string>();
  for (const locale of await keptLocales()) {
    const kit = await readKit(locale);
    const chosen = (await keptTopics(locale)).map((topic) => kit?.topics[topic]);
    for (const editions of [kit?.essential, kit?.more, ...chosen]) for (const path of Object.keys(editions ?? {})) needed.add(path);
  }
  return needed;
}

const listPaths = async () => (await (await openStore('kits')).keys()).map(({ url }) => new URL(url).pathname);
