import { LOCALE_IDS, type Locale } from '../domain/locales.ts';
import type { SearchIndex } from '../domain/search/index-file.ts';
import { describeHan } from '../search/han.ts';
import { listArticles } from './articles.ts';
import { findTopic, getSearchWords } from './words.ts';

/** How many readers' words of the other languages lead to an answer: the first ones, which writers put most plainly. */
const FOREIGN_TERMS = 3;

/** The answers of a language that have a text in that language, with the words readers use for them. */
export async function getSearchIndex(locale: Locale): Promise<SearchIndex> {
  const translated = await listTranslated(locale);
  const foreign = (await Promise.all(LOCALE_IDS.filter((other) => other !== locale).map(listTranslated))).flat();
  const answers = translated.map(async ({ id, path, title, description, topic, entry }) => ({
    path,
    title,
    topic: (await findTopic(locale, topic)).title,
    answer: description,
    terms: [...entry.data.searchTerms, ...foreign.filter((other) => other.id === id).flatMap((other) => other.entry.data.searchTerms.slice(0, FOREIGN_TERMS))],
  }));
  const ownTexts = translated.flatMap(({ title, description, entry }) => [title, description, ...entry.data.searchTerms]);
  return { locale, answers: await Promise.all(answers), words: await getSearchWords(locale), ...describeHan(ownTexts) };
}

const listTranslated = async (locale: Locale) => (await listArticles(locale)).filter(({ isTranslated }) => isTranslated);
