import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { z } from 'zod';
import { listUntranslated, withFallback } from '../../../../src/domain/languages/fallback.ts';
import { partial } from '../../../../src/domain/languages/partial.ts';
import { LanguagesSchema } from '../../../../src/domain/languages/schema.ts';
import { SearchWordsSchema } from '../../../../src/domain/search/schema.ts';
import { StyleSchema } from '../../../../src/domain/style/schema.ts';
import { TopicsSchema } from '../../../../src/domain/topics/schema.ts';
import { TroubleshooterSchema } from '../../../../src/domain/troubleshooters/schema.ts';
import { UiTextSchema } from '../../../../src/domain/ui-text/schema.ts';
import { language } from '../../../../src/writer/new/language.ts';
import { makeDraft, textAt } from '../../../fixtures/content/make-draft.ts';
import { smallContent, troubleshooter } from '../../../fixtures/content/small-content.ts';

const DRAFT = makeDraft(language, { tag: 'pt-BR', fallback: 'en' }, new Map([...smallContent(), ...troubleshooter()]));
const UI = 'content/ui/pt-br.yaml';

const read = (path: string): unknown => parse(textAt(path, DRAFT));
const english = (folder: string): unknown => parse(String(smallContent().get(`content/${folder}/en.yaml`)));

test('a language has an entry of its own, after the others, and a file of each kind', () => {
  assert.deepEqual(
    DRAFT.files.map(({ path }) => path),
    [
      'content/languages.json',
      'content/ui/pt-br.yaml',
      'content/topics/pt-br.yaml',
      'content/troubleshooters/pt-br/no-money.yaml',
      'content/search/pt-br.yaml',
      'content/style/pt-br.yaml',
    ],
  );
  const languages = JSON.parse(textAt('content/languages.json', DRAFT)) as Record<string, { tag: string; fallback?: string }>;
  assert.deepEqual(Object.keys(languages), [...Object.keys(JSON.parse(String(smallContent().get('content/languages.json'))) as object), 'pt-br']);
  assert.deepEqual([languages['pt-br']?.tag, languages['pt-br']?.fallback], ['pt-BR', 'en']);
  assert.match(textAt('content/languages.json', DRAFT), /^ {2}"pt-br": \{ "tag": "pt-BR", .* \}$/m);
});

test('each file may say what it says', () => {
  const schemas: Record<string, z.ZodType> = {
    'content/languages.json': LanguagesSchema,
    'content/ui/pt-br.yaml': partial(UiTextSchema),
    'content/topics/pt-br.yaml': partial(TopicsSchema),
    'content/troubleshooters/pt-br/no-money.yaml': partial(TroubleshooterSchema),
    'content/search/pt-br.yaml': SearchWordsSchema,
    'content/style/pt-br.yaml': StyleSchema,
  };
  for (const [path, schema] of Object.entries(schemas)) assert.deepEqual(schema.safeParse(read(path)).error?.issues ?? [], [], path);
});

test('every text is there and empty, so that its readers see the other language', () => {
  for (const folder of ['ui', 'topics']) {
    const words = read(`content/${folder}/pt-br.yaml`);
    assert.deepEqual(listUntranslated(words, english(folder)), listUntranslated({}, english(folder)));
    assert.deepEqual(withFallback(words, english(folder)), english(folder));
    assert.doesNotMatch(textAt(`content/${folder}/pt-br.yaml`, DRAFT), /^ *[\w'-]+: +\S/m);
  }
});

test('above each key stand its note and the text of the other language', () => {
  const text = textAt(UI, DRAFT);
  assert.match(text, /^ {2}# Name of the site, in the header and in titles\.\n {2}# Words\n {2}name:$/m);
  for (const [before, key] of text.matchAll(/^(.*)\n( +[\w'-]+:)$/gm)) assert.match(before, /^ *#|:\n/, key);
});

test('a list is shown entry by entry', () => {
  const content = smallContent();
  content.set(
    'content/ui/en.yaml',
    String(content.get('content/ui/en.yaml')).replace(/unreachableSteps:\n(?: +- Words\n)+/, 'unreachableSteps:\n    - One\n    - Two\n'),
  );
  const text = textAt(UI, makeDraft(language, { tag: 'pt-BR', fallback: 'en' }, content));
  assert.match(text, /# What to try then, in order\.\n +# - One\n +# - Two\n +unreachableSteps:$/m);
});

test('a writer is told how much there is to translate', () => {
  const count = listUntranslated({}, english('topics')).length;
  assert.match(DRAFT.next.join(), new RegExp(`${count} texts in content/topics/pt-br\\.yaml.* and 2 articles`));
});

test('a language that is there is refused, however it is written', () => {
  for (const tag of ['en', 'EN', 'zh-CN']) assert.throws(() => makeDraft(language, { tag, fallback: 'en' }), /has the language “(?:en|zh-cn)” already/, tag);
});

test('a tag that no browser knows is refused', () => {
  for (const tag of ['french', 'xx', 'fr_FR']) assert.throws(() => makeDraft(language, { tag, fallback: 'en' }), /not the tag of a language/, tag);
});
