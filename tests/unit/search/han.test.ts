import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeHan } from '../../../src/search/han.ts';

/** The characters that are read so. */
const of = (readings: string, syllable: string) => new RegExp(`(?:^| )${syllable}(\\P{ASCII}*)`, 'u').exec(readings)?.[1] ?? '';

const { variants, readings } = describeHan(['重新登录', '密码', '重要', 'App 账户', '绿色']);

test('what is typed in traditional characters leads to the simplified ones of our texts', () => {
  assert.match(variants, /賬账/);
  assert.match(variants, /碼码/);
});

test('characters that no text uses are left out, so that the file stays small', () => assert.doesNotMatch(variants, /貓/));

test('characters of our texts stand for themselves', () => assert.doesNotMatch(variants, /账账/));

test('a character that is read in several ways is found by each, whatever words it stands in', () => {
  for (const syllable of ['chong', 'zhong']) assert.match(of(readings, syllable), /重/);
  assert.match(of(describeHan(['退还']).readings, 'huan'), /还/);
});

test('pinyin is without tones, and ü is typed as v', () => {
  assert.equal(of(readings, 'mi'), '密');
  assert.equal(of(readings, 'lv'), '绿');
});

test('Latin words have no reading', () => assert.doesNotMatch(readings, /A/));
