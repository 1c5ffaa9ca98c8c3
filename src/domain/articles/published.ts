/** Which articles readers can open. One published text is enough: the other languages show it until they have their own. */
import type { WrittenArticle } from './written.ts';

export function publishedIds(articles: readonly WrittenArticle[]): Set<string> {
  return idsOf(articles.filter(({ data }) => data.draft !== true));
}

/** Every id, drafts among them. */
export function idsOf(articles: readonly WrittenArticle[]): Set<string> {
  return new Set(articles.map(({ id }) => id));
}
