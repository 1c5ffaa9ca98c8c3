import type { APIContext } from 'astro';
import { homePath } from '../../domain/delivery/addresses.ts';
import { LOCALE_IDS, LOCALES } from '../../domain/locales.ts';
import { fill } from '../../domain/ui-text/fill.ts';

export const getStaticPaths = () => LOCALE_IDS.map((locale) => ({ params: { locale } }));

/** What a phone needs to put the help center on the home screen. */
export function GET({ locals: { locale, ui, wallet } }: APIContext): Response {
  const icon = (size: number) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' });
  return Response.json({
    name: fill(ui.site.name, { wallet: wallet.profile.name }),
    short_name: wallet.profile.name,
    description: fill(ui.site.description, { wallet: wallet.profile.name }),
    lang: LOCALES[locale].tag,
    dir: LOCALES[locale].direction,
    id: homePath(locale),
    start_url: homePath(locale),
    scope: '/',
    display: 'minimal-ui',
    icons: [icon(192), icon(512)],
  });
}
