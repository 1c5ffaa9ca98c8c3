/** The rules for articles beyond what each front matter may hold: their bodies, and how they fit together. */
import type { Problem } from '../problem.ts';
import { checkBraces } from './checks/braces.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkIds } from './checks/ids.ts';
import { checkLinks } from './checks/links.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
import { checkRelated } from './checks/related.ts';
import { checkSearchTerms } from './checks/search-terms.ts';
import { checkTags } from './checks/tags.ts';
import { checkTranslations } from './checks/translations.ts';
import type { WrittenArticle } from './written.ts';

/** `factIds` is undefined while a file of figures cannot be read: then nobody can say which facts exist. */
export function checkArticles(articles: readonly WrittenArticle[], factIds: readonly string[] | undefined): Problem[] {
  return [
    ...checkIds(articles),
    ...checkRelated(articles),
    ...checkSearchTerms(articles),
    ...checkTranslations(articles),
    ...checkLinks(articles),
    ...articles.flatMap(checkHeadings),
    ...articles.flatMap(checkPictures),
    ...articles.flatMap(checkBraces),
    ...articles.flatMap((article) => checkTags(article, factIds)),
    ...articles.flatMap((article) => checkPlaceholders(article, factIds)),
  ];
}
