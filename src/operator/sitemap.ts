/** What search engines are told of the site: what each built page says of itself in its head, so that the two cannot disagree. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';
import { readSettings } from '../domain/delivery/settings.ts';

const { outDir } = readSettings(process.env);

/** Leaves out pages that ask for it: the search, the error page, articles shown in another language only. */
export function isForSearchEngines(address: string): boolean {
  return !readPage(address).includes('<meta name="robots" content="noindex">');
}

/** Adds the page's counterparts in the other languages. */
export function describeForSitemap(item: SitemapItem): SitemapItem {
  const links = [...readPage(item.url).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
  return { ...item, links: links.map(([, lang = '', url = '']) => ({ lang, url })) };
}

function readPage(address: string): string {
  const { pathname } = new URL(address);
  return readFileSync(join(outDir, pathname === '/404/' ? '404.html' : `${pathname}index.html`), 'utf8');
}
