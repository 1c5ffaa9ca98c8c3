import { LOCALE_IDS } from '../../locales.ts';
import type { Problem } from '../../problem.ts';
import type { WrittenArticle } from '../written.ts';

/** An id is one article: one topic in every language, one spelling, one file in each language. */
export function checkIds(articles: readonly WrittenArticle[]): Problem[] {
  const sameId = Map.groupBy(articles.toSorted(byLocale), ({ id }) => id.toLowerCase());
  return [...sameId.values()].flatMap(([first, ...others]) => (first ? others.flatMap((other) => compare(other, first)) : []));
}

function compare({ file, locale, topic, id }: WrittenArticle, first: WrittenArticle): Problem[] {
  const problem = { file, where: 'file name' };
  if (locale === first.locale) {
    return [{ ...problem, message: `The name “${id}” is already used by ${first.file}.`, repair: 'Rename one of the two files.' }];
  }
  if (id !== first.id) {
    return [{ ...problem, message: `This name differs from ${first.file} only in capital letters.`, repair: `Rename it to ${first.id}.mdx.` }];
  }
  if (topic !== first.topic) {
    return [
      {
        ...problem,
        message: `The same article is in the topic “${first.topic}” in another language: ${first.file}.`,
        repair: `Move this file to content/articles/${locale}/${first.topic}/.`,
      },
    ];
  }
  return [];
}

const byLocale = (a: WrittenArticle, b: WrittenArticle) => LOCALE_IDS.indexOf(a.locale) - LOCALE_IDS.indexOf(b.locale);
