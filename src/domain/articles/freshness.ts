/** Whether an article can be relied on today. Days are `yyyy-mm-dd`; today is an argument so that the answer can be tested. */
import type { Article } from './schema.ts';

/** The day on which the article's review falls due. */
export function reviewDue(article: Pick<Article, 'reviewed' | 'reviewEveryMonths'>): string {
  const day = new Date(`${article.reviewed}T00:00:00Z`);
  const wanted = day.getUTCMonth() + article.reviewEveryMonths;
  day.setUTCMonth(wanted);
  // 31 August + 6 months would become 3 March: stay in the month that was meant.
  if (day.getUTCMonth() !== wanted % 12) day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
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
