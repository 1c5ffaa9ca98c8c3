import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextDay } from '../../../src/domain/calendar.ts';
import { LOCALE_IDS } from '../../../src/domain/locales.ts';
import { formatFact } from '../../../src/domain/wallets/format-fact.ts';
import { factOn } from '../../../src/domain/wallets/periods.ts';
import { DURATION_UNITS, type Fact } from '../../../src/domain/wallets/schema.ts';
import { WORDS } from '../../fixtures/small-wallet.ts';
import { days } from './days.ts';
import { property } from './property.ts';

const EVIDENCE = { source: fc.constant('sample'), checked: fc.constant('2026-01-01') };
const whole = fc.integer({ min: 1, max: 10 ** 12 });
const hundredths = fc.integer({ min: 0, max: 10 ** 9 }).map((count) => count / 100);

const figures = fc.oneof(
  fc.record({ kind: fc.constant('duration' as const), amount: whole, unit: fc.constantFrom(...DURATION_UNITS), ...EVIDENCE }),
  fc.record({ kind: fc.constant('money' as const), amount: hundredths, currency: fc.constantFrom('CNY', 'USD', 'EUR', 'SGD'), ...EVIDENCE }),
  fc.record({ kind: fc.constant('money' as const), amount: whole, currency: fc.constantFrom('IDR', 'JPY', 'VND'), ...EVIDENCE }),
  fc.record({ kind: fc.constant('times' as const), amount: whole, ...EVIDENCE }),
  fc.record({ kind: fc.constant('percent' as const), amount: hundredths, ...EVIDENCE }),
);
const locales = fc.constantFrom(...LOCALE_IDS.filter((id) => Object.hasOwn(WORDS, id)));

const digitsOf = (text: string) => text.replace(/\D/g, '');

property('a figure is written with the digits of its amount, in every language', fc.tuple(figures, locales), ([fact, locale]) => {
  const text = formatFact(fact, locale, WORDS[locale]);
  const amounts = [String(fact.amount), fact.amount.toFixed(2)].map(digitsOf);
  assert.ok(amounts.includes(digitsOf(text)), `${fact.amount}: ${text}`);
  assert.doesNotMatch(text, /[{}]/);
});

const countries = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { minLength: 1, maxLength: 6 });

property('countries are written as words, each of them', fc.tuple(countries, locales), ([codes, locale]) => {
  const text = formatFact({ kind: 'countries', codes, source: 'sample', checked: '2026-01-01' }, locale, WORDS[locale]);
  assert.ok(text.length >= codes.length);
  assert.doesNotMatch(text, /[{}]|undefined/);
});

const borders = fc.uniqueArray(days, { maxLength: 6 }).map((all) => all.toSorted());

property('of periods that follow each other, exactly one holds on each day', fc.tuple(borders, days), ([lastDays, day]) => {
  const periods: Fact[] = [...lastDays, undefined].map((until, index) => {
    const before = lastDays[index - 1];
    return {
      kind: 'times',
      amount: index + 1,
      source: 'sample',
      checked: '2026-01-01',
      ...(before === undefined ? {} : { from: nextDay(before) }),
      ...(until === undefined ? {} : { until }),
    };
  });
  const holding = periods.filter((period) => factOn(day, [period]));
  assert.equal(holding.length, 1);
  assert.equal(factOn(day, periods), holding[0]);
});
