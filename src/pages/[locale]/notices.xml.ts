import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { listNotices, listPastNotices } from '../../collections/notices.ts';
import { noticeAnchor, noticesPath } from '../../domain/delivery/addresses.ts';
import { LOCALE_IDS, LOCALES } from '../../domain/locales.ts';
import { formatPeriod } from '../../domain/notices/format-period.ts';
import { isShown } from '../../domain/notices/state.ts';
import { fill } from '../../domain/ui-text/fill.ts';

export const getStaticPaths = () => LOCALE_IDS.map((locale) => ({ params: { locale } }));

/** What happens and what happened, the latest to be shown on top. A feed has no clock: what is not due at the build waits for the next one. */
export async function GET({ locals: { locale, ui, wallet }, site }: APIContext): Promise<Response> {
  const due = (await listNotices(locale)).filter(({ state }) => isShown(state));
  const notices = [...due, ...(await listPastNotices(locale))].toSorted(({ moments: [a = 0] }, { moments: [b = 0] }) => b - a);
  const page = new URL(noticesPath(locale), site).href;
  return rss({
    title: fill(ui.notices.feedTitle, { wallet: wallet.profile.name }),
    description: ui.notices.lead,
    site: page,
    customData: `<language>${LOCALES[locale].tag}</language>`,
    items: notices.map((notice) => ({
      title: `${ui.notices.grades[notice.grade]}: ${notice.title}`,
      description: formatPeriod(notice, locale),
      link: `${page}#${noticeAnchor(notice.id)}`,
      pubDate: new Date(notice.moments[0] ?? 0),
    })),
  });
}
