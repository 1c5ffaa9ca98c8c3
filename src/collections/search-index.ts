import type { Locale } from '../domain/locales.ts';
import type { SearchIndex } from '../domain/search/index-file.ts';
import { listArticles } from './articles.ts';
import { describeHan } from '../search/han.ts';
import { findTopic, getSearchWords } from './words.ts';

/** The answers of a language that have a text in that language, with the words readers use for them. */
export async function getSearchIndex(locale: Locale): Promise<SearchIndex> {
  const translated = (await listArticles(locale)).filter(({ isTranslated }) => isTranslated);
  const answers = translated.map(async ({ path, title, description, topic, entry }) => ({
    path,
    title,
    topic: (await findTopic(locale, topic)).title,
    answer: description,
    terms: entry.data.searchTerms,
  }));
  const written = { answers: await Promise.all(answers), words: await getSearchWords(locale) };
  const texts = written.answers.flatMap(({ title, answer, terms }) => [title, answer, ...terms]);
  return { locale, ...written, ...(locale === 'zh-cn' ? describeHan(texts) : { variants: {}, readings: {} }) };
}
