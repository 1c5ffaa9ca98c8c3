import type { Problem } from '../../problem.ts';
import { idsOf } from '../published.ts';
import type { WrittenArticle } from '../written.ts';
import { createReferenceCheck } from './references.ts';

/** What is offered to read next exists, is published, and is something else. */
export function checkRelated(articles: readonly WrittenArticle[]): Problem[] {
  const ids = idsOf(articles);
  const checkReference = createReferenceCheck(articles);
  return articles.flatMap(({ file, id: ownId, data, at }) =>
    (data.related ?? []).flatMap((id, index, related) => {
      const problem = { file, ...at('related', index), where: 'related' };
      if (id === ownId) return { ...problem, message: 'The article names itself.', repair: `Replace “${id}” by another article.` };
      if (related.indexOf(id) < index) return { ...problem, message: `“${id}” is named twice.`, repair: 'Remove one of them.' };
      // Drafts may point at each other while they are written.
      const wrong = data.draft === true && ids.has(id) ? undefined : checkReference(id);
      return wrong ? { ...problem, ...wrong } : [];
    }),
  );
}
