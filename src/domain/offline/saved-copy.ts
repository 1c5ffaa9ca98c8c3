/** The sentence that says when a copy was saved, and how a page of ours is known. */
import { LOCALES } from '../locales.ts';

/**
 * The layout writes a hidden sentence into every page. A copy is only ever shown with that sentence and its date filled in, by the worker
 * and before the page reaches the reader: no script of the page has to run first, and nothing moves.
 */
export const SAVED_MARK = '<p class="notice notice-warning saved-on" hidden>';

const SENTENCE = new RegExp(`${SAVED_MARK}([^<]*)\\{date\\}`);

/**
 * Whether an answer to the address is that page of ours. Networks that ask for a sign-in first, and hosts that answer everything with
 * their start page, send other pages, with status 200.
 */
export function isOwnPage(html: string, path: string): boolean {
  const address = /<meta property="og:url" content="https?:\/\/[^/"]+([^"]*)"/.exec(html)?.[1];
  return address === path && SENTENCE.test(html);
}

/** The page with the sentence to be seen. */
export function tellSaved(html: string, savedOn: Date): string {
  const tag = /<html lang="([^"]+)"/.exec(html)?.[1];
  const formats = Object.values(LOCALES).find((locale) => locale.tag === tag)?.formats;
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeStyle: 'short' }).format(savedOn);
  return html.replace(SENTENCE, (_, before: string) => `${SAVED_MARK.replace(' hidden', '')}${before}<time datetime="${savedOn.toISOString()}">${date}</time>`);
}
