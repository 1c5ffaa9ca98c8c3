/** Writes wallet facts the way a language writes them. */
import { LOCALES, type Locale } from '../locales.ts';
import { fillPlural } from '../ui-text/fill.ts';
import type { UiText } from '../ui-text/schema.ts';
import type { DurationUnit, Fact } from './schema.ts';

/** A fact as text in a language: `7 working days`, `Rp10.000.000`, `Indonesia, Singapore and China`. */
export function formatFact(fact: Fact, locale: Locale, ui: UiText): string {
  const { tag } = LOCALES[locale];
  switch (fact.kind) {
    case 'duration':
      return formatDuration(fact.amount, fact.unit, locale, ui);
    case 'money':
      return new Intl.NumberFormat(tag, {
        style: 'currency',
        currency: fact.currency,
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      }).format(fact.amount);
    case 'times':
      return fillPlural(ui.facts.times, fact.amount, tag);
    case 'percent':
      return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }).format(fact.amount / 100);
    case 'way':
      return ui.facts.ways[fact.way];
    case 'countries': {
      const names = new Intl.DisplayNames(tag, { type: 'region', style: 'short' });
      return new Intl.ListFormat(tag, { type: 'conjunction' }).format(fact.codes.map((code) => names.of(code) ?? code));
    }
  }
}

/** A span of time: `48 hours`, `7 个工作日`. Intl knows every unit but working days. */
export function formatDuration(amount: number, unit: DurationUnit, locale: Locale, ui: UiText): string {
  const { tag } = LOCALES[locale];
  if (unit === 'working-day') return fillPlural(ui.facts.workingDays, amount, tag);
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** A day such as `'2026-11-23'` in full. The time zone is fixed because a day has none. */
export function formatDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LOCALES[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
