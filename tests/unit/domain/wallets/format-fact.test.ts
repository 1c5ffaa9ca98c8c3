import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../src/domain/locales.ts';
import { formatDate, formatFact } from '../../../../src/domain/wallets/format-fact.ts';
import type { Fact } from '../../../../src/domain/wallets/schema.ts';
import { WORDS } from '../../../fixtures/small-wallet.ts';

const EVIDENCE = { source: 'sample', checked: '2026-01-01' } as const;

/** Intl joins a sign and its number with spaces that do not break; here they are plain. */
const write = (fact: Fact, locale: Locale) => formatFact(fact, locale, WORDS[locale]).replaceAll('\u00A0', ' ');

const days = (amount: number): Fact => ({ kind: 'duration', amount, unit: 'working-day', ...EVIDENCE });
const money = (amount: number, currency: string): Fact => ({ kind: 'money', amount, currency, ...EVIDENCE });

test('a refund that takes 7 working days reads “7 个工作日” in Chinese', () => assert.equal(write(days(7), 'zh-cn'), '7 个工作日'));

test('one working day is singular in English, seven are plural', () => {
  assert.equal(write(days(1), 'en'), '1 working day');
  assert.equal(write(days(7), 'en'), '7 working days');
});

test('48 hours read “48 jam” in Indonesian and “48小时” in Chinese', () => {
  const fact: Fact = { kind: 'duration', amount: 48, unit: 'hour', ...EVIDENCE };
  assert.equal(write(fact, 'id'), '48 jam');
  assert.equal(write(fact, 'zh-cn'), '48小时');
});

test('ten million rupiah have points in Indonesian and commas in English', () => {
  assert.equal(write(money(10_000_000, 'IDR'), 'id'), 'Rp 10.000.000');
  assert.equal(write(money(10_000_000, 'IDR'), 'en'), 'IDR 10,000,000');
});

test('a round sum has no decimals, another has two', () => {
  assert.equal(write(money(5000, 'CNY'), 'zh-cn'), '¥5,000');
  assert.equal(write(money(0.5, 'CNY'), 'zh-cn'), '¥0.50');
});

test('a fee of 2.5 is two and a half per cent, with a comma in Indonesian', () => {
  const fact: Fact = { kind: 'percent', amount: 2.5, ...EVIDENCE };
  assert.equal(write(fact, 'en'), '2.5%');
  assert.equal(write(fact, 'id'), '2,5%');
});

test('a fee of 0.25 per cent is not rounded', () => assert.equal(write({ kind: 'percent', amount: 0.25, ...EVIDENCE }, 'en'), '0.25%'));

test('five failed sign-ins read “5 次”, “5 times” and “5 kali”', () => {
  const fact: Fact = { kind: 'times', amount: 5, ...EVIDENCE };
  assert.deepEqual([write(fact, 'zh-cn'), write(fact, 'en'), write(fact, 'id')], ['5 次', '5 times', '5 kali']);
});

test('a way is told in the words of the interface', () => assert.equal(write({ kind: 'way', way: 'email-link', ...EVIDENCE }, 'zh-cn'), '发到邮箱的链接'));

test('countries are named and joined as the language does it', () => {
  const fact: Fact = { kind: 'countries', codes: ['ID', 'SG', 'CN'], ...EVIDENCE };
  assert.equal(write(fact, 'zh-cn'), '印度尼西亚、新加坡和中国');
  assert.match(write(fact, 'en'), /^Indonesia, Singapore,? and China$/);
  assert.match(write(fact, 'id'), /^Indonesia, Singapura,? dan Tiongkok$/);
});

test('a day is written in full and is the same day everywhere on earth', () => {
  const zone = process.env['TZ'];
  try {
    for (const place of ['Pacific/Honolulu', 'Pacific/Auckland']) {
      process.env['TZ'] = place;
      assert.equal(formatDate('2026-11-23', 'zh-cn'), '2026年11月23日');
      assert.equal(formatDate('2026-11-23', 'id'), '23 November 2026');
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
