/** How far each language is: what stands, what lags behind its source, what is missing, what must be looked at again. */
import { isReviewOverdue } from './freshness.ts';
import type { Locale } from '../locales.ts';
import type { WrittenArticle } from './written.ts';

/**
 * One row a language. Articles with a fault in their front matter are left to the check; drafts count as missing.
 * @param today `yyyy-mm-dd`.
 */
export function summarise(articles: readonly WrittenArticle[], locales: readonly Locale[], today: string): LanguageStatus[] {
  const published = articles.filter(({ whole }) => whole && !whole.draft);
  const ids = [...new Set(published.map(({ id }) => id))].toSorted();
  return locales.map((locale) => {
    const own = new Map(published.filter((article) => article.locale === locale).map((article) => [article.id, article]));
    const behind = [...own.values()].flatMap((article) => findBehind(article, published) ?? []);
    return {
      locale,
      articles: ids.length,
      complete: ids.filter((id) => own.has(id) && !behind.some((lag) => lag.id === id)),
      behind,
      missing: ids.filter((id) => !own.has(id)),
      overdue: [...own.values()].filter(({ whole }) => whole && isReviewOverdue(whole, today)).map(({ id }) => id),
    };
  });
}

/** What a translation lacks of its source; undefined when nothing but wording. */
function findBehind({ id, data, file }: WrittenArticle, articles: readonly WrittenArticle[]): Lag | undefined {
  const { translationOf } = data;
  if (!translationOf) return undefined;
  const source = articles.find((article) => article.id === id && article.locale === translationOf.locale);
  const missed = source?.data.changes?.slice(translationOf.change) ?? [];
  const grave = missed.filter(({ significance }) => significance !== 'typo');
  const [first] = grave;
  if (!first) return undefined;
  const significance = grave.some((missing) => missing.significance === 'major') ? 'major' : 'minor';
  return { id, file, significance, since: first.on, changes: grave.map(({ what }) => what) };
}

export interface LanguageStatus {
  locale: Locale;
  /** How many articles there are in any language. */
  articles: number;
  /** Ids of texts that lack nothing but wording of their source. */
  complete: string[];
  behind: Lag[];
  missing: string[];
  /** Ids whose comparison with the app is due. */
  overdue: string[];
}

export interface Lag {
  id: string;
  file: string;
  /** The gravest of the changes it lacks. */
  significance: 'minor' | 'major';
  /** The day of the first of them. */
  since: string;
  /** What changed, in the source's words. */
  changes: string[];
}
