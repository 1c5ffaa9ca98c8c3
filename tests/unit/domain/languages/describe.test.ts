import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLanguage } from '../../../../src/domain/languages/describe.ts';
import { LanguagesSchema } from '../../../../src/domain/languages/schema.ts';

test('a language is called by its own name, with a capital letter where it has some', () => {
  assert.equal(describeLanguage('fr')?.name, 'Français');
  assert.equal(describeLanguage('ar')?.name, 'العربية');
  assert.match(describeLanguage('pt-BR')?.name ?? '', /^Português.*Brasil/);
});

test('what social networks and browsers ask for is filled in', () =>
  assert.deepEqual(describeLanguage('fr'), { tag: 'fr', formats: 'fr', named: 'fr', name: 'Français', openGraph: 'fr_FR', direction: 'ltr' }));

test('Arabic, Hebrew and Urdu are read from right to left', () => {
  for (const tag of ['ar', 'he', 'ur', 'fa']) assert.equal(describeLanguage(tag)?.direction, 'rtl', tag);
  for (const tag of ['th', 'ja', 'tr']) assert.equal(describeLanguage(tag)?.direction, 'ltr', tag);
});

test('a tag is written as it should be', () => {
  assert.equal(describeLanguage('PT-br')?.tag, 'pt-BR');
  assert.equal(describeLanguage('fr-u-nu-latn')?.tag, 'fr');
});

test('what is no tag of a language that browsers speak is refused', () => {
  for (const tag of ['', 'french', 'xx', 'f', 'fr_FR', 'und', 'tlh', 'mul', '../fr']) assert.equal(describeLanguage(tag), undefined, tag);
});

test('every description passes the check of languages', () => {
  for (const tag of [
    'ar',
    'de',
    'en-GB',
    'eo',
    'es-419',
    'fil',
    'hi',
    'ja',
    'ko',
    'ms',
    'nb',
    'pt-BR',
    'ru',
    'sr-Latn',
    'sw',
    'ta',
    'th',
    'vi',
    'yue',
    'zh-Hant',
  ]) {
    const described = describeLanguage(tag);
    assert.ok(described, tag);
    assert.deepEqual(LanguagesSchema.safeParse({ [described.tag.toLowerCase()]: described }).error?.issues ?? [], []);
  }
});
