import type { APIContext } from 'astro';
import { getSearchFiles } from '../../../collections/search-files.ts';
import { LOCALE_IDS } from '../../../domain/locales.ts';

/** How the answers are shown that the search finds: see `domain/search/index-file.ts`. */
export async function getStaticPaths() {
  const files = LOCALE_IDS.map(async (locale) =>
    (await getSearchFiles(locale)).answers.map((file, number) => ({ params: { locale, file: String(number) }, props: { file } })),
  );
  return (await Promise.all(files)).flat();
}

export const GET = ({ props: { file } }: APIContext): Response => Response.json(file);
