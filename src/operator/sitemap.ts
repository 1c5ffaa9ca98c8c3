/** What search engines are told: pages with a text in their own language, each with its counterparts in the others. */
import { existsSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';
import { readSettings } from '../domain/delivery/settings.ts';
import { FIRST_LOCALE, LOCALE_IDS, LOCALES, localeOfPath } from '../domain/locales.ts';
import { samePageIn } from '../domain/delivery/addresses.ts';

const { contentRoot } = readSettings(process.env);

/** Leaves out the search page, the error page and articles that are shown in another language only. */
export function isForSearchEngines(address: string): boolean {
  const path = new URL(address).pathname;
  return path === '/' || (/^\/[^/]+\//.test(path) && localeOfPath(path) !== undefined && !path.endsWith('/search/') && isInOwnLanguage(path));
}

/** Adds the other languages of a page; `x-default` is the page where a reader chooses a language, or the first language's page. */
export function describeForSitemap(item: SitemapItem): SitemapItem {
  const { pathname, origin } = new URL(item.url);
  const alternates = LOCALE_IDS.map((locale) => ({ locale, path: pathname === '/' ? `/${locale}/` : samePageIn(locale, pathname) })).filter(({ path }) =>
    isInOwnLanguage(path),
  );
  const home = pathname === '/' || /^\/[^/]+\/$/.test(pathname);
  const fallback = home ? '/' : (alternates.find(({ locale }) => locale === FIRST_LOCALE) ?? alternates[0])?.path;
  const links = alternates.map(({ locale, path }) => ({ lang: LOCALES[locale].tag, url: origin + path }));
  return { ...item, links: [...links, { lang: 'x-default', url: origin + (fallback ?? pathname) }] };
}

/** Articles have three parts, `/en/refunds/refund-timing/`; every other page exists in every language. */
function isInOwnLanguage(path: string): boolean {
  const parts = path.split('/').filter(Boolean);
  return parts.length < 3 || existsSync(`${contentRoot}/content/articles/${parts.join('/')}.mdx`);
}
