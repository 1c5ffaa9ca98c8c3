/** Every address of the site, in one place. The locale always comes first; a folder's address ends in a slash. */
import type { Locale } from '../locales.ts';
import type { TopicId } from '../topics/schema.ts';

export const homePath = (locale: Locale) => `/${locale}/`;
export const topicPath = (locale: Locale, topic: TopicId) => `/${locale}/${topic}/`;
export const articlePath = (locale: Locale, topic: TopicId, id: string) => `/${locale}/${topic}/${id}/`;
/** The list of troubleshooters. */
export const fixesPath = (locale: Locale) => `/${locale}/fix/`;
/** A troubleshooter, which begins with its first question; each further node has an address below it. */
export const fixPath = (locale: Locale, flow: string, node?: string) => `/${locale}/fix/${flow}/${node === undefined ? '' : `${node}/`}`;
/** The drawings of all troubleshooters, for writers. */
export const flowsPath = (locale: Locale) => `/${locale}/flows/`;
export const contactPath = (locale: Locale) => `/${locale}/contact/`;
export const verifyPath = (locale: Locale) => `/${locale}/verify/`;
export const searchPath = (locale: Locale) => `/${locale}/search/`;
export const feedPath = (locale: Locale) => `/${locale}/feed.xml`;
export const noticesPath = (locale: Locale) => `/${locale}/notices/`;
export const noticesFeedPath = (locale: Locale) => `/${locale}/notices.xml`;
/** A notice in that list; its id begins with a digit, which no fragment should. */
export const noticeAnchor = (id: string) => `notice-${id}`;
export const picturePath = (locale: Locale) => `/${locale}/preview.png`;
export const devicePath = (locale: Locale) => `/${locale}/this-device/`;
/** Whoever opens it asks the browser to clear the site: see `headers.ts`. */
export const clearedPath = (locale: Locale) => `/${locale}/this-device/cleared/`;
/** Where the files of `domain/search/index-file.ts` stand. */
export const searchFiles = (locale: Locale) => ({
  words: `/${locale}/search/words.json`,
  moreWords: `/${locale}/search/more-words.json`,
  answers: (file: number) => `/${locale}/search/answers-${file}.json`,
});
/** Shown in place of a page that is not kept when there is no network. */
export const offlinePath = (locale: Locale) => `/${locale}/offline/`;
/** What a language keeps for offline: `domain/offline/kit.ts`. */
export const kitPath = (locale: Locale) => `/${locale}/offline.json`;

/** The same page in another language: only the first part of the address changes. What is outside every language, such as `/`, becomes its home. */
export function samePageIn(locale: Locale, path: string): string {
  return path.replace(/^\/(?:[^/]+\/)?/, `/${locale}/`);
}
