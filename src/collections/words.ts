/** The words of a language: interface, topics, search. */
import { getEntry } from 'astro:content';
import type { Locale } from '../domain/locales.ts';
import type { SearchWords } from '../domain/search/schema.ts';
import { isTopic, type TopicId, type Topics } from '../domain/topics/schema.ts';
import type { UiText } from '../domain/ui-text/schema.ts';
import { memoize } from './memoize.ts';

export const getUiText = memoize(async (locale: Locale): Promise<UiText> => (await required('ui', locale)).data);

export const getSearchWords = memoize(async (locale: Locale): Promise<SearchWords> => (await required('search', locale)).data);

/** The topics in the order of the language's file. */
export const getTopics = memoize(async (locale: Locale): Promise<Topic[]> => {
  const { data } = await required('topics', locale);
  return Object.entries(data).flatMap(([id, words]) => (isTopic(id) ? [{ id, ...words }] : []));
});

/** One topic's words. */
export async function findTopic(locale: Locale, id: TopicId): Promise<Topic> {
  const topic = (await getTopics(locale)).find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`content/topics/${locale}.yaml has no ${id}`);
  return topic;
}

async function required<Name extends 'ui' | 'search' | 'topics'>(collection: Name, locale: Locale) {
  const entry = await getEntry(collection, locale);
  if (!entry) throw new Error(`content/${collection}/${locale}.yaml is missing`);
  return entry;
}

export type Topic = { id: TopicId } & Topics[TopicId];
