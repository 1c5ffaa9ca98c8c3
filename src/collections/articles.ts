/** The only way to articles: drafts, order and language fallback are settled here. */
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { articlePath } from '../domain/delivery/addresses.ts';
import { behindSince, lastChanged } from '../domain/articles/freshness.ts';
import { isFor } from '../domain/articles/wallets.ts';
import { COMPLETE_LOCALES, inNearestLanguage, isLocale, type Locale } from '../domain/locales.ts';
import { isTopic, TOPIC_IDS, type TopicId } from '../domain/topics/schema.ts';
import { fillFacts } from '../domain/wallets/fill-facts.ts';
import { memoize } from './memoize.ts';
import { getWallet } from './wallet.ts';
import { getUiText } from './words.ts';

/** Every article a language's readers can open, by topic and order: its own texts, and the source text where there is none yet. */
export const listArticles = memoize(async (locale: Locale): Promise<ArticlePage[]> => {
  const texts = await readTexts();
  const wallet = await getWallet();
  const pages = [...texts.values()].map(async (byLocale) => {
    const source = [...byLocale.values()].find(({ entry }) => entry.data.changes);
    // The reader's own language, else the one it leans on, else the source, else whatever there is while the source is a draft.
    const text = inNearestLanguage(locale, (other) => byLocale.get(other)) ?? source ?? [...byLocale.values()][0];
    if (!text) throw new Error('an article without any text');
    const ui = await getUiText(text.locale);
    return {
      id: text.id,
      topic: text.topic,
      locale,
      textLocale: text.locale,
      path: articlePath(locale, text.topic, text.id),
      title: fillFacts(text.entry.data.title, wallet, text.locale, ui),
      description: fillFacts(text.entry.data.description, wallet, text.locale, ui),
      isTranslated: text.locale === locale,
      translatedTo: COMPLETE_LOCALES.filter((other) => byLocale.has(other)),
      behindSince: source && source !== text ? behindSince(text.entry.data, source.entry.data) : undefined,
      sourceLocale: source?.locale ?? text.locale,
      entry: text.entry,
    };
  });
  return (await Promise.all(pages)).toSorted((a, b) => TOPIC_IDS.indexOf(a.topic) - TOPIC_IDS.indexOf(b.topic) || a.entry.data.order - b.entry.data.order);
});

/** The day on which a language's articles last changed. */
export const lastUpdate = memoize(async (locale: Locale): Promise<string> => {
  const days = (await listArticles(locale)).map(({ entry }) => lastChanged(entry.data));
  return days.toSorted().at(-1) ?? '';
});

/** The articles of one topic, in order. */
export async function listTopic(locale: Locale, topic: TopicId): Promise<ArticlePage[]> {
  return (await listArticles(locale)).filter((article) => article.topic === topic);
}

/** The articles with these ids, in that order; ids of drafts are passed over. */
export async function findArticles(locale: Locale, ids: readonly string[]): Promise<ArticlePage[]> {
  const all = await listArticles(locale);
  return ids.flatMap((id) => all.find((article) => article.id === id) ?? []);
}

/** An article's text as a component, and its headings. */
export const renderArticle = ({ entry }: ArticlePage) => render(entry);

/** The wallet's published texts: id → locale → text. */
const readTexts = memoize(async (): Promise<Map<string, Map<Locale, Text>>> => {
  const { id: wallet } = await getWallet();
  const published = await getCollection('articles', ({ data }) => (import.meta.env.DEV || !data.draft) && isFor(wallet, data));
  const texts = new Map<string, Map<Locale, Text>>();
  for (const entry of published) {
    const [locale, topic, id] = entry.id.split('/');
    if (!isLocale(locale) || topic === undefined || !isTopic(topic) || id === undefined)
      throw new Error(`content/articles/${entry.id}: not a known language and topic`);
    const byLocale = texts.get(id) ?? new Map<Locale, Text>();
    texts.set(id, byLocale.set(locale, { id, locale, topic, entry }));
  }
  return texts;
});

interface Text {
  id: string;
  locale: Locale;
  topic: TopicId;
  entry: CollectionEntry<'articles'>;
}

/** An article as it stands at one address. */
export interface ArticlePage {
  id: string;
  topic: TopicId;
  /** The language of the address and of everything around the text. */
  locale: Locale;
  /** The language of title, description and text: another one when nobody has translated it yet. */
  textLocale: Locale;
  path: string;
  title: string;
  description: string;
  isTranslated: boolean;
  /** Every complete language that has a text of its own. */
  translatedTo: Locale[];
  /** The day of a major change of the source that this translation lacks. */
  behindSince: string | undefined;
  sourceLocale: Locale;
  entry: CollectionEntry<'articles'>;
}
