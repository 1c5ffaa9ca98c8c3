/** Whether an article can be relied on today. Days are `yyyy-mm-dd`; today is an argument so that the answer can be tested. */
import { addMonths } from '../calendar.ts';
import type { Article } from './schema.ts';

/** The day on which the article's review falls due. */
export function reviewDue(article: Pick<Article, 'reviewed' | 'reviewEveryMonths'>): string {
  return addMonths(article.reviewed, article.reviewEveryMonths);
}

export function isReviewOverdue(article: Pick<Article, 'reviewed' | 'reviewEveryMonths'>, today: string): boolean {
  return today > reviewDue(article);
}

/** The day of the first major change of the source that a translation does not have yet; undefined when it is up to date enough. */
export function behindSince(translation: Article, source: Article): string | undefined {
  const made = translation.translationOf?.change ?? 0;
  return source.changes?.slice(made).find(({ significance }) => significance === 'major')?.on;
}

/** The day a reader's text last changed. */
export function lastChanged(article: Article): string {
  return article.changes?.at(-1)?.on ?? article.translationOf?.on ?? article.reviewed;
}
