import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brandColour, contrastWithWhite } from '../../../../src/domain/delivery/colour.ts';

/** Red, green and blue, 0 to 255. */
const channels = (hue: number, chroma = 0.11) => (brandColour({ hue, chroma }).match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));

test('without chroma every hue is the same grey', () => {
  assert.equal(brandColour({ hue: 0, chroma: 0 }), '#555555');
  assert.equal(brandColour({ hue: 250, chroma: 0 }), '#555555');
});

test('hue 25 is red, 145 is green, 260 is blue', () => {
  for (const [hue, strongest] of [
    [25, 0],
    [145, 1],
    [260, 2],
  ] as const) {
    const parts = channels(hue);
    assert.equal(parts.indexOf(Math.max(...parts)), strongest, `${hue}: ${parts.join()}`);
  }
});

test('a colour stronger than a screen can show is still a colour', () => {
  for (let hue = 0; hue <= 360; hue += 15) assert.match(brandColour({ hue, chroma: 0.5 }), /^#[0-9a-f]{6}$/);
});

test('white on that grey has the contrast that WCAG computes', () => assert.equal(contrastWithWhite({ hue: 0, chroma: 0 }).toFixed(2), '7.44'));

test('white can be read on every colour a profile may have', () => {
  for (let hue = 0; hue <= 360; hue += 5) assert.ok(contrastWithWhite({ hue, chroma: 0.2 }) >= 4.5, `hue ${hue}: ${contrastWithWhite({ hue, chroma: 0.2 })}`);
});
