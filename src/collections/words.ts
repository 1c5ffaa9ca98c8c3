/** The words of a language: interface, topics, search. */
import { getEntry } from 'astro:content';
import { withFallback } from '../domain/languages/fallback.ts';
import { type Locale, localesToTry } from '../domain/locales.ts';
import type { SearchWords } from '../domain/search/schema.ts';
import { isTopic, type TopicId, type Topics, TopicsSchema } from '../domain/topics/schema.ts';
import { type UiText, UiTextSchema } from '../domain/ui-text/schema.ts';
import { memoize } from './memoize.ts';

export const getUiText = memoize(async (locale: Locale): Promise<UiText> => UiTextSchema.parse(await readWords('ui', locale)));

export const getSearchWords = memoize(async (locale: Locale): Promise<SearchWords> => {
  const entry = await getEntry('search', locale);
  if (!entry) throw new Error(`content/search/${locale}.yaml is missing`);
  return entry.data;
});

/** The topics in the order of the language's file. */
export const getTopics = memoize(async (locale: Locale): Promise<Topic[]> => {
  const topics = TopicsSchema.parse(await readWords('topics', locale));
  return Object.entries(topics).flatMap(([id, words]) => (isTopic(id) ? [{ id, ...words }] : []));
});

/** One topic's words. */
export async function findTopic(locale: Locale, id: TopicId): Promise<Topic> {
  const topic = (await getTopics(locale)).find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`content/topics/${locale}.yaml has no ${id}`);
  return topic;
}

/**
 * A language's texts; those it does not have yet come from the language it leans on.
 * @param file below the folder of the language, where it has one.
 */
export async function readWords(collection: 'ui' | 'topics' | 'troubleshooters', locale: Locale, file?: string): Promise<unknown> {
  const entries = await Promise.all(localesToTry(locale).map((other) => getEntry(collection, file === undefined ? other : `${other}/${file}`)));
  return entries.reduceRight((words: unknown, entry) => withFallback(entry?.data, words), {});
}

export type Topic = { id: TopicId } & Topics[TopicId];
