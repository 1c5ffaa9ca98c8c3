/** The only way to troubleshooters: logic and words together, in the order of the list, with language fallback and facts filled in. */
import { getCollection } from 'astro:content';
import { fixPath } from '../domain/delivery/addresses.ts';
import type { Locale } from '../domain/locales.ts';
import type { TopicId } from '../domain/topics/schema.ts';
import { type Flow, type Troubleshooter, TroubleshooterSchema } from '../domain/troubleshooters/schema.ts';
import { fillFactsInside } from '../domain/wallets/fill-facts.ts';
import { memoize } from './memoize.ts';
import { getWallet } from './wallet.ts';
import { getUiText, readWords } from './words.ts';

/** Every troubleshooter in a language's words, those for emergencies first. */
export const listTroubleshooters = memoize(async (locale: Locale): Promise<TroubleshooterPage[]> => {
  const flows = await getCollection('flows');
  const [wallet, ui] = await Promise.all([getWallet(), getUiText(locale)]);
  const pages = flows.map(async ({ id, data: flow }) => {
    const words = fillFactsInside(TroubleshooterSchema.parse(await readWords('troubleshooters', locale, id)), wallet, locale, ui);
    return { id, flow, words, path: fixPath(locale, id) };
  });
  return (await Promise.all(pages)).toSorted((a, b) => a.flow.order - b.flow.order);
});

/** The troubleshooter with this id. Throws when there is none; `check` has named it before. */
export async function findTroubleshooter(locale: Locale, id: string): Promise<TroubleshooterPage> {
  const found = (await listTroubleshooters(locale)).find((page) => page.id === id);
  if (!found) throw new Error(`content/flows/ has no ${id}.yaml`);
  return found;
}

/** The troubleshooter that an article offers; undefined for most. */
export async function troubleshooterOf(locale: Locale, article: string): Promise<TroubleshooterPage | undefined> {
  return (await listTroubleshooters(locale)).find(({ flow }) => flow.articles.includes(article));
}

/** Those that stand on a topic's page. */
export async function listTroubleshootersOf(locale: Locale, topic: TopicId): Promise<TroubleshooterPage[]> {
  return (await listTroubleshooters(locale)).filter(({ flow }) => flow.topic === topic);
}

export interface TroubleshooterPage {
  id: string;
  flow: Flow;
  words: Troubleshooter;
  /** The address of its first question. */
  path: string;
}
