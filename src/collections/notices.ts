import { getCollection, render } from 'astro:content';
import { isFor } from '../domain/articles/wallets.ts';
import { buildMoment } from '../domain/delivery/settings.ts';
import { inNearestLanguage, isLocale, LOCALE_IDS, type Locale } from '../domain/locales.ts';
import { isCurrent } from '../domain/notices/current.ts';
import type { Notice } from '../domain/notices/schema.ts';
import { memoize } from './memoize.ts';
import { getWallet } from './wallet.ts';

/** The wallet's notices that are not over at the build, the one that begins first on top: in the reader's language or, as they concern everybody, in another one. */
export const listNotices = memoize(async (locale: Locale): Promise<CurrentNotice[]> => {
  const { id: wallet } = await getWallet();
  const now = buildMoment(process.env, new Date());
  const current = await getCollection('notices', ({ data }) => isFor(wallet, data) && isCurrent(data, now));
  const texts = Map.groupBy(current, ({ id }) => id.slice(id.indexOf('/') + 1));
  const chosen = [...texts.values()].flatMap((entries) => {
    const inLanguage = (other: Locale) => entries.find(({ id }) => id.startsWith(`${other}/`));
    return inNearestLanguage(locale, inLanguage) ?? LOCALE_IDS.flatMap((other) => inLanguage(other) ?? [])[0] ?? [];
  });
  const notices = chosen.map(async (entry) => {
    const [textLocale] = entry.id.split('/');
    return { ...entry.data, textLocale: isLocale(textLocale) ? textLocale : locale, Content: (await render(entry)).Content };
  });
  return (await Promise.all(notices)).toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
});

export interface CurrentNotice extends Notice {
  /** The language it is written in. */
  textLocale: Locale;
  Content: Awaited<ReturnType<typeof render<'notices'>>>['Content'];
}
