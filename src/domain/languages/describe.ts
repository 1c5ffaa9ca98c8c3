/** What programs know of a language, so that nobody has to look it up. */
import type { LocaleInfo } from '../locales.ts';

/**
 * @param tag BCP 47, such as `fr` or `pt-BR`.
 * @returns undefined when it is not a tag of a language that Intl knows.
 */
export function describeLanguage(tag: string): LocaleInfo | undefined {
  try {
    // For a language that Intl does not know, it would write in the one of the machine.
    if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return undefined;
    const locale = new Intl.Locale(tag);
    const { language, region = '' } = locale.maximize();
    const name = new Intl.DisplayNames([locale.baseName], { type: 'language', fallback: 'none' }).of(locale.baseName);
    if (name === undefined) return undefined;
    const canonical = locale.baseName;
    return {
      tag: canonical,
      formats: canonical,
      named: canonical,
      name: name.charAt(0).toLocaleUpperCase(canonical) + name.slice(1),
      openGraph: `${language}_${region}`,
      direction: locale.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
    };
  } catch {
    return undefined;
  }
}
