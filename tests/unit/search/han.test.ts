import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeHan } from '../../../src/search/han.ts';

const { variants, readings } = describeHan(['重新登录', '密码', '重要', 'App 账户', '绿色']);

test('what is typed in traditional characters leads to the simplified ones of our texts', () => {
  assert.equal(variants['賬'], '账');
  assert.equal(variants['碼'], '码');
});

test('characters that no text uses are left out, so that the file stays small', () => assert.equal(variants['貓'], undefined));

test('characters of our texts stand for themselves', () => assert.equal(variants['账'], undefined));

test('a character that is read in several ways is found by each, whatever words it stands in', () => {
  for (const syllable of ['chong', 'zhong']) assert.match(readings[syllable] ?? '', /重/);
  assert.match(describeHan(['退还']).readings['huan'] ?? '', /还/);
});

test('pinyin is without tones, and ü is typed as v', () => {
  assert.equal(readings['mi'], '密');
  assert.equal(readings['lv'], '绿');
});

test('Latin words have no reading', () => assert.equal(Object.values(readings).join('').includes('A'), false));
