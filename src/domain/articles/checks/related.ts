import { nearest, type Problem } from '../../problem.ts';
import { idsOf, publishedIds } from '../published.ts';
import type { WrittenArticle } from '../written.ts';

/** What is offered to read next exists, is published, and is something else. */
export function checkRelated(articles: readonly WrittenArticle[]): Problem[] {
  const ids = idsOf(articles);
  const published = publishedIds(articles);
  return articles.flatMap(({ file, id: ownId, data, lineOf }) =>
    (data.related ?? []).flatMap((id, index, related) => {
      const problem = { file, line: lineOf('related', index), where: 'related' };
      if (id === ownId) return { ...problem, message: 'The article names itself.', repair: `Replace “${id}” by another article.` };
      if (related.indexOf(id) < index) return { ...problem, message: `“${id}” is named twice.`, repair: 'Remove one of them.' };
      if (!ids.has(id)) {
        const near = nearest(id, [...ids]);
        return {
          ...problem,
          message: `There is no article “${id}”.`,
          repair: near ? `Did you mean “${near}”?` : 'Write the file name of an article, without .mdx.',
        };
      }
      if (!published.has(id) && data.draft !== true) {
        return { ...problem, message: `“${id}” is a draft that readers cannot open.`, repair: 'Publish that article first, or name another one.' };
      }
      return [];
    }),
  );
}
