import { LOCALE_IDS } from '../../locales.ts';
import type { Problem } from '../../problem.ts';
import type { WrittenArticle } from '../written.ts';

/** An id is one article: one topic in every language, one spelling, one file in each language. */
export function checkIds(articles: readonly WrittenArticle[]): Problem[] {
  const sameId = Map.groupBy(articles.toSorted(byLocale), ({ id }) => id.toLowerCase());
  return [...sameId.values()].flatMap((texts) =>
    texts.slice(1).flatMap((text, index) => {
      const earlier = texts.slice(0, index + 1);
      const other = earlier.find(({ locale }) => locale === text.locale) ?? earlier[0];
      return other ? compare(text, other) : [];
    }),
  );
}

function compare({ file, locale, topic, id }: WrittenArticle, other: WrittenArticle): Problem[] {
  const problem = { file, where: 'file name' };
  if (locale === other.locale) {
    return [{ ...problem, message: `The name “${id}” is already used by ${other.file}.`, repair: 'Rename one of the two files.' }];
  }
  if (id !== other.id) {
    return [{ ...problem, message: `This name differs from ${other.file} only in capital letters.`, repair: `Rename it to ${other.id}.mdx.` }];
  }
  if (topic !== other.topic) {
    return [
      {
        ...problem,
        message: `The same article is in the topic “${other.topic}” in another language: ${other.file}.`,
        repair: `Move this file to content/articles/${locale}/${other.topic}/.`,
      },
    ];
  }
  return [];
}

const byLocale = (a: WrittenArticle, b: WrittenArticle) => LOCALE_IDS.indexOf(a.locale) - LOCALE_IDS.indexOf(b.locale);
