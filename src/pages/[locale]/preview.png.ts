import type { APIContext } from 'astro';
import { LOCALE_IDS, LOCALES } from '../../domain/locales.ts';
import { fill } from '../../domain/ui-text/fill.ts';
import { drawPreview } from '../../pictures/preview.ts';
import { pngResponse } from '../../pictures/rasterise.ts';

export const getStaticPaths = () => LOCALE_IDS.map((locale) => ({ params: { locale } }));

export async function GET({ locals: { locale, ui, wallet } }: APIContext): Promise<Response> {
  const name = fill(ui.site.name, { wallet: wallet.profile.name });
  const svg = await drawPreview({ name, question: ui.home.question, profile: wallet.profile, languageTag: LOCALES[locale].tag });
  return pngResponse(svg, 1200);
}
