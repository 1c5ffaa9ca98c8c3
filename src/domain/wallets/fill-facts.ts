import type { Locale } from '../locales.ts';
import { fill, placeholders } from '../ui-text/fill.ts';
import type { UiText } from '../ui-text/schema.ts';
import { formatFact } from './format-fact.ts';
import type { Evidence, Wallet } from './schema.ts';

/**
 * Puts wallet facts into a title or description: `Within {refunds.review-time}.` → `Within 7 working days.`
 * A figure nobody has confirmed is followed by the sample mark. Throws on an unknown fact; `check` has named it before.
 */
export function fillFacts(text: string, wallet: Wallet, locale: Locale, ui: UiText): string {
  return fill(text, Object.fromEntries(placeholders(text).map((id) => [id, factAsText(id, wallet, locale, ui)])));
}

/** The same for every text inside a value. */
export function fillFactsInside<Value>(value: Value, wallet: Wallet, locale: Locale, ui: UiText): Value {
  if (typeof value === 'string') return fillFacts(value, wallet, locale, ui) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillFactsInside(inner, wallet, locale, ui)])) as Value;
}

function factAsText(id: string, wallet: Wallet, locale: Locale, ui: UiText): string {
  const fact = wallet.facts.get(id);
  if (!fact) throw new Error(`No fact “${id}” in content/wallets/${wallet.id}`);
  return markSample(formatFact(fact, locale, ui), fact, ui);
}

/** Says in plain text that nobody has confirmed an entry. */
export function markSample(text: string, { source }: Pick<Evidence, 'source'>, ui: UiText): string {
  return source === 'sample' ? `${text} (${ui.facts.sample})` : text;
}
