import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { listArticles } from '../../collections/articles.ts';
import { lastChanged } from '../../domain/articles/freshness.ts';
import { homePath } from '../../domain/delivery/addresses.ts';
import { LOCALE_IDS, LOCALES } from '../../domain/locales.ts';
import { fill } from '../../domain/ui-text/fill.ts';

export const getStaticPaths = () => LOCALE_IDS.map((locale) => ({ params: { locale } }));

/** The articles of a language by the day they last changed, newest first. */
export async function GET({ locals: { locale, ui, wallet }, site }: APIContext): Promise<Response> {
  const articles = (await listArticles(locale)).filter(({ isTranslated }) => isTranslated);
  const newestFirst = articles.toSorted((a, b) => lastChanged(b.entry.data).localeCompare(lastChanged(a.entry.data)));
  const name = { wallet: wallet.profile.name };
  return rss({
    title: fill(ui.feed.title, name),
    description: fill(ui.feed.description, name),
    site: new URL(homePath(locale), site).href,
    customData: `<language>${LOCALES[locale].tag}</language>`,
    items: newestFirst.map(({ title, description, path, entry }) => {
      const change = entry.data.changes?.at(-1)?.what;
      return { title, description: change ? `${description} (${change})` : description, link: path, pubDate: new Date(`${lastChanged(entry.data)}T00:00:00Z`) };
    }),
  });
}
