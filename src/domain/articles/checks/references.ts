import { nearest, type Problem } from '../../problem.ts';
import { idsOf, publishedIds } from '../published.ts';
import type { WrittenArticle } from '../written.ts';

/** Prepares the question whether an id leads a reader anywhere; the answer is what is wrong with it, or undefined. */
export function createReferenceCheck(articles: readonly WrittenArticle[]): (id: string) => Pick<Problem, 'message' | 'repair'> | undefined {
  const ids = idsOf(articles);
  const published = publishedIds(articles);
  return (id) => {
    if (published.has(id)) return undefined;
    if (ids.has(id)) return { message: `“${id}” is a draft that readers cannot open.`, repair: 'Publish that article first, or name another one.' };
    const near = nearest(id, [...ids]);
    return {
      message: `There is no article “${id}”.`,
      repair: near ? `Did you mean “${near}”?` : 'Write the file name of an article, without .mdx.',
    };
  };
}
