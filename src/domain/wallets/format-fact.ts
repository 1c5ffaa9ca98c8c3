/** Writes wallet facts the way a language writes them. */
import { LOCALES, type Locale } from '../locales.ts';
import { fillPlural } from '../ui-text/fill.ts';
import type { UiText } from '../ui-text/schema.ts';
import type { DurationUnit, Fact } from './schema.ts';

/** A figure is never rounded: what stands in the file is what readers see. */
const EXACT = { maximumFractionDigits: 6 } as const;

/** A fact as text in a language: `7 working days`, `Rp 10.000.000`, `Indonesia, Singapore and China`. */
export function formatFact(fact: Fact, locale: Locale, ui: UiText): string {
  const { formats } = LOCALES[locale];
  switch (fact.kind) {
    case 'duration':
      return formatDuration(fact.amount, fact.unit, locale, ui);
    case 'money':
      return new Intl.NumberFormat(formats, { style: 'currency', currency: fact.currency, trailingZeroDisplay: 'stripIfInteger', ...EXACT }).format(
        fact.amount,
      );
    case 'times':
      return fillPlural(ui.facts.times, fact.amount, formats);
    case 'percent':
      return new Intl.NumberFormat(formats, { style: 'percent', ...EXACT }).format(fact.amount / 100);
    case 'way':
      return ui.facts.ways[fact.way];
    case 'countries': {
      const names = new Intl.DisplayNames(formats, { type: 'region', style: 'short' });
      return new Intl.ListFormat(formats, { type: 'conjunction' }).format(fact.codes.map((code) => names.of(code) ?? code));
    }
  }
}

/** A span of time: `48 hours`, `7 个工作日`. Intl knows every unit but working days. */
export function formatDuration(amount: number, unit: DurationUnit, locale: Locale, ui: UiText): string {
  const { formats } = LOCALES[locale];
  if (unit === 'working-day') return fillPlural(ui.facts.workingDays, amount, formats);
  return new Intl.NumberFormat(formats, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** A day such as `'2026-11-23'` in full. The time zone is fixed because a day has none. */
export function formatDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LOCALES[locale].formats, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
