import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brandColour } from '../../../../src/domain/delivery/colour.ts';
import { drawMark } from '../../../../src/domain/delivery/mark.ts';

const BLUE = { hue: 250, chroma: 0.11 };
const GREEN = { hue: 150, chroma: 0.11 };

test('each wallet’s icon has its own colour', () => {
  assert.ok(drawMark(BLUE).includes(`fill="${brandColour(BLUE)}"`));
  assert.notEqual(drawMark(BLUE), drawMark(GREEN));
});

test('the icon is a picture that stands alone', () => {
  assert.match(drawMark(BLUE), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 32 32">.*<\/svg>$/);
  assert.doesNotMatch(drawMark(BLUE), /href|url\(|var\(/);
});
