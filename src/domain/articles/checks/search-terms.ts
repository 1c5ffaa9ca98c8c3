import { type Problem, suggest } from '../../problem.ts';
import { createNormaliser } from '../../search/normalise.ts';
import type { WrittenArticle } from '../written.ts';

/** What a reader types leads to one article, or to several that all say so; and a promise is not its own proof. */
export function checkSearchTerms(articles: readonly WrittenArticle[]): Problem[] {
  const byLocale = Map.groupBy(articles, ({ locale }) => locale);
  return [...byLocale.values()].flatMap((inLanguage) => [
    ...checkLanguage(inLanguage),
    ...inLanguage.flatMap(checkShared),
    ...inLanguage.flatMap(checkMustFind),
  ]);
}

function checkLanguage(articles: readonly WrittenArticle[]): Problem[] {
  const seen = new Map<string, Place>();
  const shared = Map.groupBy(
    articles.flatMap(({ file, data, at }) => (data.sharedTerms ?? []).map((term, index) => ({ file, term, spot: at('sharedTerms', index) }))),
    ({ term }) => asTyped(term),
  );
  const repeated = articles.flatMap(({ file, data, at }) =>
    (data.searchTerms ?? []).flatMap((term, index) => {
      const spot = at('searchTerms', index);
      const earlier = seen.get(asTyped(term));
      if (!earlier) {
        seen.set(asTyped(term), { file, line: spot.line });
        return [];
      }
      if (earlier.file === file) {
        return { file, ...spot, where: 'searchTerms', message: `“${term}” already stands on line ${earlier.line}.`, repair: 'Remove one of the two.' };
      }
      const sharing = shared.get(asTyped(term)) ?? [];
      if ([file, earlier.file].every((wanted) => sharing.some((one) => one.file === wanted))) return [];
      const message = `“${term}” is already a search term of ${earlier.file}, line ${earlier.line}.`;
      return {
        file,
        ...spot,
        where: 'searchTerms',
        message,
        repair: 'Remove one of the two, make them different, or name it under sharedTerms in both articles.',
      };
    }),
  );
  const alone = [...shared.values()].flatMap((sharing) => {
    const [only] = sharing;
    if (!only || new Set(sharing.map(({ file }) => file)).size > 1) return [];
    const message = `“${only.term}” is shared with no other article.`;
    return {
      file: only.file,
      ...only.spot,
      where: 'sharedTerms',
      message,
      repair: 'Name it in the searchTerms and sharedTerms of the other article too, or remove it here.',
    };
  });
  return [...repeated, ...alone];
}

/** Only what is a term can be shared. */
function checkShared({ file, data, at }: WrittenArticle): Problem[] {
  const terms = new Set(data.searchTerms?.map(asTyped));
  return (data.sharedTerms ?? []).flatMap((term, index) =>
    terms.has(asTyped(term))
      ? []
      : [
          {
            file,
            ...at('sharedTerms', index),
            where: 'sharedTerms',
            message: `“${term}” is not among the searchTerms.`,
            repair: suggest(term, data.searchTerms ?? []),
          },
        ],
  );
}

/** A phrase that stands among the terms is found whatever the search can do. */
function checkMustFind({ file, data, at }: WrittenArticle): Problem[] {
  return (data.mustFind ?? []).flatMap((phrase, index) => {
    const place = data.searchTerms?.findIndex((term) => asTyped(term) === asTyped(phrase)) ?? -1;
    if (place < 0) return [];
    const message = `“${phrase}” is a search term, line ${at('searchTerms', place).line}, so finding it proves nothing.`;
    return { file, ...at('mustFind', index), where: 'mustFind', message, repair: 'Write it as another reader would, or remove it.' };
  });
}

/** Terms that differ only in capital letters, signs or spaces are the same to the search. */
const asTyped = createNormaliser('');

interface Place {
  file: string;
  line: number;
}
