/** The languages of the site, as `content/languages.json` lists them: `domain/languages/schema.ts` says what each key means. */
import languages from '../../content/languages.json' with { type: 'json' };
import type { Languages } from './languages/schema.ts';

/** The key is the folder in `content/` and the first part of every address; it never changes. */
export const LOCALES = languages as Readonly<Record<keyof typeof languages, LocaleInfo>>;

/** In the order in which they are offered; the first is the one articles are usually written in. */
export const LOCALE_IDS = Object.keys(LOCALES) as Locale[];

export const FIRST_LOCALE = LOCALE_IDS[0] as Locale;

/** Languages that have every word of the interface; the others show those of their `fallback` meanwhile. */
export const COMPLETE_LOCALES = LOCALE_IDS.filter((id) => LOCALES[id].fallback === undefined);

/** The languages in which something is looked for when a language lacks it, the nearest first: its own, and the one it leans on. */
export function localesToTry(locale: Locale): Locale[] {
  const { fallback } = LOCALES[locale];
  return isLocale(fallback) ? [locale, fallback] : [locale];
}

/** What the nearest of those languages has. */
export function inNearestLanguage<Thing>(locale: Locale, find: (other: Locale) => Thing | undefined): Thing | undefined {
  return localesToTry(locale)
    .map(find)
    .find((found) => found !== undefined);
}

/** The attributes of a text that stands in a page of another language; none when it is the page's own. */
export function languageOf(text: Locale, page: Locale): { lang?: string; dir?: LocaleInfo['direction'] } {
  return text === page ? {} : { lang: LOCALES[text].tag, dir: LOCALES[text].direction };
}

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(LOCALES, value);
}

/** The locale an address belongs to: `/en/refunds/` → `en`; undefined for addresses outside every language, such as `/`. */
export function localeOfPath(path: string): Locale | undefined {
  const first = path.split('/')[1];
  return isLocale(first) ? first : undefined;
}

export type Locale = keyof typeof languages;

export type LocaleInfo = Languages[string];
