import type { APIContext } from 'astro';
import { getSearchFiles } from '../../../collections/search-files.ts';
import { LOCALE_IDS } from '../../../domain/locales.ts';

/** What the search loads first: see `domain/search/index-file.ts`. */
export const getStaticPaths = () => LOCALE_IDS.map((locale) => ({ params: { locale } }));

export const GET = async ({ locals: { locale } }: APIContext): Promise<Response> => Response.json((await getSearchFiles(locale)).index);
