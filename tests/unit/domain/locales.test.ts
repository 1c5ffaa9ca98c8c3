import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPLETE_LOCALES, FIRST_LOCALE, isLocale, LOCALE_IDS, localeOfPath, LOCALES, localesToTry } from '../../../src/domain/locales.ts';

test('Chinese is offered first', () => {
  assert.equal(LOCALE_IDS[0], 'zh-cn');
  assert.equal(FIRST_LOCALE, 'zh-cn');
});

test('every language is called by its own name', () =>
  assert.deepEqual(
    LOCALE_IDS.slice(0, 3).map((id) => LOCALES[id].name),
    ['简体中文', 'English', 'Bahasa Indonesia'],
  ));

test('every tag is one that browsers know', () => {
  for (const id of LOCALE_IDS) assert.deepEqual(Intl.getCanonicalLocales(LOCALES[id].tag), [LOCALES[id].tag]);
});

test('an address tells its language', () => {
  assert.equal(localeOfPath('/en/refunds/refund-timing/'), 'en');
  assert.equal(localeOfPath('/zh-cn/'), 'zh-cn');
  assert.equal(localeOfPath('/id'), 'id');
});

test('an address outside every language has none', () => {
  for (const path of ['/', '', '/404', '/_astro/en/', '/english/', '/constructor/']) assert.equal(localeOfPath(path), undefined, path);
});

test('a language is written in small letters', () => {
  assert.ok(isLocale('zh-cn'));
  for (const value of ['zh-CN', 'EN', '', undefined]) assert.ok(!isLocale(value), `${value}`);
});

test('a language without a fallback has every word of its own', () =>
  assert.deepEqual(
    COMPLETE_LOCALES,
    LOCALE_IDS.filter((id) => !('fallback' in LOCALES[id])),
  ));

test('what a complete language lacks is looked for nowhere else', () => assert.deepEqual(localesToTry('en'), ['en']));

test('what an incomplete one lacks is looked for in the one it leans on', (context) => {
  const before = LOCALES.id;
  context.after(() => Object.assign(LOCALES, { id: before }));
  for (const [fallback, expected] of Object.entries({ en: ['id', 'en'], 'zh-cn': ['id', 'zh-cn'], xx: ['id'] })) {
    Object.assign(LOCALES, { id: { ...before, fallback } });
    assert.deepEqual(localesToTry('id'), expected);
  }
});
