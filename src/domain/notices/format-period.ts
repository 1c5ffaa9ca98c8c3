import { LOCALES, type Locale } from '../locales.ts';
import type { Notice } from './schema.ts';

/** When something begins and ends, on the clock of the place it was written for: `29 November 2026, 02:00–05:00 GMT+7`. */
export function formatPeriod({ from, until }: Pick<Notice, 'from' | 'until'>, locale: Locale): string {
  const [, offset = 'UTC'] = /([+-]\d\d:\d\d)$/.exec(from) ?? [];
  const options = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone: offset } as const;
  return new Intl.DateTimeFormat(LOCALES[locale].formats, options).formatRange(new Date(from), new Date(until));
}
