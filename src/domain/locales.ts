/** The languages of the site. The key is the folder in `content/` and the first part of every address; it never changes. */

export const LOCALES = {
  'zh-cn': { tag: 'zh-CN', formats: 'zh-CN', named: 'zh-Hans', name: '简体中文', openGraph: 'zh_CN', direction: 'ltr' },
  en: { tag: 'en', formats: 'en-GB', named: 'en', name: 'English', openGraph: 'en_GB', direction: 'ltr' },
  id: { tag: 'id', formats: 'id', named: 'id', name: 'Bahasa Indonesia', openGraph: 'id_ID', direction: 'ltr' },
} as const satisfies Record<string, LocaleInfo>;

/** In the order in which they are offered; the first is the one articles are usually written in. */
export const LOCALE_IDS = Object.keys(LOCALES) as Locale[];

export const FIRST_LOCALE: Locale = 'zh-cn';

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(LOCALES, value);
}

/** The locale an address belongs to: `/en/refunds/` → `en`; undefined for addresses outside every language, such as `/`. */
export function localeOfPath(path: string): Locale | undefined {
  const first = path.split('/')[1];
  return isLocale(first) ? first : undefined;
}

export type Locale = keyof typeof LOCALES;

export interface LocaleInfo {
  /** BCP 47 tag for `lang`. */
  tag: string;
  /** BCP 47 tag for dates, numbers and lists: English readers are all over the world, and 23 November 2026 is understood everywhere. */
  formats: string;
  /** BCP 47 tag under which Intl knows the language's name: “Simplified Chinese”, not “Chinese (China)”. */
  named: string;
  /** The language's name for itself. */
  name: string;
  /** Open Graph's spelling, language_TERRITORY. */
  openGraph: string;
  direction: 'ltr' | 'rtl';
}
