import { test } from 'node:test';
import { expectProblems, lineOf, remove, replace } from '../../../fixtures/content/expect-problems.ts';

const LANGUAGES = 'content/languages.json';
const ID_DIRECTION = '"openGraph": "id_ID",\n    "direction": "ltr"';

/** Lets Indonesian lean on another language. */
const fallback = (locale: string) => replace(LANGUAGES, ID_DIRECTION, `${ID_DIRECTION},\n    "fallback": "${locale}"`);
const language = (locale: string) => lineOf(LANGUAGES, `  "${locale}": {`);
/** The line some lines below the beginning of a language. */
const below = (locale: string, lines: number) => language(locale).replace(/\d+$/, (line) => `${Number(line) + lines}`);

test('the list of languages is there', () =>
  expectProblems([remove(LANGUAGES)], [LANGUAGES, 'The list of languages is missing.', 'Bring it back; src/domain/languages/schema.ts says what it holds.']));

test('a language may lean on a complete one', () => expectProblems([fallback('en')]));

test('a language leans on one of the site', () =>
  expectProblems([fallback('fr')], [below('id', 7), '“fr” is not a complete language of the site.', 'Use one of: zh-cn, en.']));

test('a language does not lean on itself', () =>
  expectProblems([fallback('id')], [below('id', 7), '“id” is not a complete language of the site.', 'Use one of: zh-cn, en.']));

test('a misspelled language is told with the right one', () =>
  expectProblems([fallback('zh-ch')], [below('id', 7), '“zh-ch” is not a complete language of the site.', 'Did you mean “zh-cn”?']));

test('a language does not lean on one that leans itself', () =>
  expectProblems(
    [fallback('en'), replace(LANGUAGES, '"openGraph": "en_GB",', '"openGraph": "en_GB", "fallback": "zh-cn",')],
    [below('id', 7), '“en” is not a complete language of the site.', 'Use one of: zh-cn.'],
  ));

test('the first language is complete', () =>
  expectProblems(
    [replace(LANGUAGES, '"openGraph": "zh_CN",', '"openGraph": "zh_CN", "fallback": "en",')],
    [below('zh-cn', 5), 'The first language cannot lean on another one.', 'Put a complete language first.'],
  ));

test('a tag that no browser knows is refused', () =>
  expectProblems(
    [replace(LANGUAGES, '"tag": "id"', '"tag": "ID"')],
    [below('id', 1), 'No browser knows this language.', 'Write its BCP 47 tag, such as fr or pt-BR.'],
  ));

test('a tag in capital letters cannot be a folder', () =>
  expectProblems(
    [replace(LANGUAGES, '"id": {', '"ID": {')],
    [language('id'), '“ID” cannot be a key.', 'Write the tag in small letters, such as fr or pt-br.'],
  ));

test('another direction is refused', () =>
  expectProblems(
    [replace(LANGUAGES, ID_DIRECTION, ID_DIRECTION.replace('ltr', 'left'))],
    [below('id', 6), '“id.direction” cannot be “left”.', 'Use one of: ltr, rtl.'],
  ));

test('a language without the place it is spoken in is refused', () =>
  expectProblems([replace(LANGUAGES, '"id_ID"', '"id"')], [below('id', 5), '“id.openGraph” cannot be “id”.', 'Write language_TERRITORY, such as fr_FR.']));

test('what is no tag at all is refused', () =>
  expectProblems(
    [replace(LANGUAGES, '"named": "id"', '"named": "Bahasa Indonesia"')],
    [below('id', 3), 'No browser knows this language.', 'Write its BCP 47 tag, such as fr or pt-BR.'],
  ));
