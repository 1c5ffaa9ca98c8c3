import type { Problem } from '../../problem.ts';
import type { WrittenArticle } from '../written.ts';

/** What a reader types leads to one article. */
export function checkSearchTerms(articles: readonly WrittenArticle[]): Problem[] {
  const byLocale = Map.groupBy(articles, ({ locale }) => locale);
  return [...byLocale.values()].flatMap(checkLanguage);
}

function checkLanguage(articles: readonly WrittenArticle[]): Problem[] {
  const seen = new Map<string, Place>();
  return articles.flatMap(({ file, data, at }) =>
    (data.searchTerms ?? []).flatMap((term, index) => {
      const spot = at('searchTerms', index);
      const earlier = seen.get(asTyped(term));
      if (!earlier) {
        seen.set(asTyped(term), { file, line: spot.line });
        return [];
      }
      const message =
        earlier.file === file
          ? `“${term}” already stands on line ${earlier.line}.`
          : `“${term}” is already a search term of ${earlier.file}, line ${earlier.line}.`;
      return { file, ...spot, where: 'searchTerms', message, repair: 'Remove one of the two, or make them different.' };
    }),
  );
}

/** Terms that differ only in capital letters, wide letters or spaces are the same to the search. */
const asTyped = (term: string) => term.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

interface Place {
  file: string;
  line: number;
}
