import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSounds } from '../../../../src/domain/search/sounds.ts';

const sounds = createSounds('wang忘 ji记机 mi密秘 ma码吗 xi西 an安 e额 xian现 chong重 zhong重 zhi置');
const share = (a: string, b: string) => sounds.ofPair(a).some((sound) => sounds.ofPair(b).includes(sound));

test('wangjimima typed without tones or spaces sounds like 忘记密码', () => {
  const typed = sounds.fromPinyin('wangjimima');
  assert.deepEqual(
    typed,
    ['忘记', '记密', '密码'].flatMap((pair) => sounds.ofPair(pair)),
  );
});

test('密码 and the misheard 秘吗 sound the same, 密码 and 忘记 do not', () => {
  assert.ok(share('密码', '秘吗'));
  assert.ok(!share('密码', '忘记'));
});

test('the order of the characters is heard', () => assert.ok(!share('密码', '码密')));

test('a character that is read in two ways is found by both', () => assert.deepEqual(sounds.ofPair('重置'), ['chong|zhi', 'zhong|zhi']));

test('letters that fit a long syllable badly are cut shorter', () => assert.equal(sounds.fromPinyin('xianji')?.[0], 'xian|ji'));

test('a long syllable gives way when the rest would be none', () => assert.ok(createSounds('xian现 xia下 nan南').fromPinyin('xianan')));

test('an English word, a short one and a single syllable are not taken for pinyin', () => {
  for (const typed of ['password', 'mi', 'mie', 'wang', 'mi ma', '密码', '']) assert.equal(sounds.fromPinyin(typed), undefined, typed);
});

test('pairs without a reading have no sound', () => {
  assert.deepEqual(sounds.ofPair('ab'), []);
  assert.deepEqual(sounds.ofPair('密'), []);
});

test('languages without readings hear nothing', () => {
  assert.deepEqual(createSounds('').ofPair('密码'), []);
  assert.equal(createSounds('').fromPinyin('mima'), undefined);
});

test('letters that are nearly pinyin do not take forever', () => {
  const started = performance.now();
  createSounds('xian现 xi西 an安 x现').fromPinyin(`${'xian'.repeat(22)}q`);
  assert.ok(performance.now() - started < 500);
});
