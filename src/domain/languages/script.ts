/** Which languages a text may be written in, by its letters. */
import { LOCALES, type Locale } from '../locales.ts';

/** Whether any letter of a text belongs to the script of a language: 忘 is Chinese, a is English and Indonesian. */
export function isInScriptOf(text: string, locale: Locale): boolean {
  const script = new Intl.Locale(LOCALES[locale].tag).maximize().script ?? 'Zzzz';
  return (SCRIPTS[script] ?? [script]).some((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text));
}

/** Writing systems that regular expressions know by other names, or that are made of several. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul'],
};
