/** The rules for articles beyond what each front matter may hold: their bodies, and how they fit together. */
import type { Problem } from '../problem.ts';
import type { ChannelId } from '../wallets/schema.ts';
import { checkDialect } from './checks/dialect.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkHiddenCharacters } from './checks/hidden-characters.ts';
import { checkIds } from './checks/ids.ts';
import { checkLinks } from './checks/links.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
import { checkRelated } from './checks/related.ts';
import { checkSearchTerms } from './checks/search-terms.ts';
import { checkTags } from './checks/tags.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkTextWallets } from './checks/wallets.ts';
import type { AnyWrittenText, WrittenArticle } from './written.ts';

/** Rules between articles. */
export function checkArticles(articles: readonly WrittenArticle[]): Problem[] {
  return [...checkIds(articles), ...checkRelated(articles), ...checkSearchTerms(articles), ...checkTranslations(articles)];
}

/** Rules for every text that is written with our tags. */
export function checkTexts(
  texts: readonly AnyWrittenText[],
  articles: readonly WrittenArticle[],
  { factIds, channels, hosts, flowIds }: Surroundings,
): Problem[] {
  const walletIds = [...channels.keys()];
  return [
    ...checkLinks(texts, articles, { walletIds, hosts, flowIds }),
    ...texts.flatMap((text) => checkPlaceholders(text, factIds)),
    ...texts.flatMap(checkHeadings),
    ...texts.flatMap(checkHiddenCharacters),
    ...texts.flatMap(checkPictures),
    ...texts.flatMap(checkDialect),
    ...texts.flatMap((text) => checkTags(text, { factIds, walletIds, flowIds })),
    ...texts.flatMap((text) => checkTextWallets(text, channels)),
  ];
}

/** What the rest of the content offers to texts. */
export interface Surroundings {
  /** Undefined while a file of figures cannot be read: then nobody can say which facts exist. */
  factIds: readonly string[] | undefined;
  /** Wallet → its channels. */
  channels: ReadonlyMap<string, readonly ChannelId[]>;
  /** The other sites that may be linked. */
  hosts: readonly string[];
  /** The troubleshooters. */
  flowIds: readonly string[];
}
