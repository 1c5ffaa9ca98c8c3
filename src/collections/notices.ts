import { getCollection, render } from 'astro:content';
import { isFor } from '../domain/articles/wallets.ts';
import { addMonths, toDay } from '../domain/calendar.ts';
import { buildDay, buildMoment } from '../domain/delivery/settings.ts';
import { inNearestLanguage, isLocale, LOCALE_IDS, type Locale } from '../domain/locales.ts';
import type { Notice } from '../domain/notices/schema.ts';
import { byUrgency } from '../domain/notices/severity.ts';
import { type Moments, momentsOf, type NoticeState, stateAt } from '../domain/notices/state.ts';
import { fillFacts } from '../domain/wallets/fill-facts.ts';
import { memoize } from './memoize.ts';
import { getWallet } from './wallet.ts';
import { getUiText } from './words.ts';

/** For how long a notice that is over stays in the list. */
const KEPT_MONTHS = 12;

/** The wallet's notices that are not over at the build, the worst on top; those that are not due yet are among them, as they may be when the page is read. */
export const listNotices = async (locale: Locale): Promise<ListedNotice[]> =>
  (await listAll(locale)).filter(({ state }) => state !== 'over').toSorted(byUrgency);

/** Those that ended within the last months, the latest on top. */
export const listPastNotices = async (locale: Locale): Promise<ListedNotice[]> =>
  (await listAll(locale)).filter(({ state }) => state === 'over').toSorted((a, b) => Date.parse(b.until) - Date.parse(a.until));

/** In the reader's language or, as notices concern everybody, in another one. */
const listAll = memoize(async (locale: Locale): Promise<ListedNotice[]> => {
  const wallet = await getWallet();
  const now = buildMoment(process.env, new Date()).getTime();
  const today = buildDay(process.env, new Date());
  const kept = await getCollection('notices', ({ data }) => isFor(wallet.id, data) && addMonths(toDay(new Date(data.until)), KEPT_MONTHS) >= today);
  const texts = Map.groupBy(kept, ({ id }) => id.slice(id.indexOf('/') + 1));
  const notices = [...texts].map(async ([id, entries]) => {
    const inLanguage = (other: Locale) => entries.find((entry) => entry.id.startsWith(`${other}/`));
    const entry = inNearestLanguage(locale, inLanguage) ?? LOCALE_IDS.flatMap((other) => inLanguage(other) ?? [])[0];
    if (!entry) return [];
    const [folder] = entry.id.split('/');
    const textLocale = isLocale(folder) ? folder : locale;
    const moments = momentsOf(entry.data, id);
    const title = fillFacts(entry.data.title, wallet, textLocale, await getUiText(textLocale));
    return [{ ...entry.data, id, title, textLocale, moments, state: stateAt(moments, now), Content: (await render(entry)).Content }];
  });
  return (await Promise.all(notices)).flat();
});

export interface ListedNotice extends Notice {
  /** The file's name, which begins with the day it was written. */
  id: string;
  /** The language it is written in. */
  textLocale: Locale;
  moments: Moments;
  /** At the build. */
  state: NoticeState;
  Content: Awaited<ReturnType<typeof render<'notices'>>>['Content'];
}
