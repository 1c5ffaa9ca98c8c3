import type { Locale } from '../locales.ts';
import { fill, placeholders } from '../ui-text/fill.ts';
import type { UiText } from '../ui-text/schema.ts';
import { formatFact } from './format-fact.ts';
import type { Wallet } from './schema.ts';

/**
 * Puts wallet facts into a title or description: `Within {refunds.review-time}.` → `Within 7 working days.`
 * A figure nobody has confirmed is followed by the sample mark. Throws on an unknown fact; `check` has named it before.
 */
export function fillFacts(text: string, wallet: Wallet, locale: Locale, ui: UiText): string {
  return fill(text, Object.fromEntries(placeholders(text).map((id) => [id, factAsText(id, wallet, locale, ui)])));
}

function factAsText(id: string, wallet: Wallet, locale: Locale, ui: UiText): string {
  const fact = wallet.facts.get(id);
  if (!fact) throw new Error(`No fact “${id}” in content/wallets/${wallet.id}`);
  const text = formatFact(fact, locale, ui);
  return fact.source === 'sample' ? `${text} (${ui.facts.sample})` : text;
}
