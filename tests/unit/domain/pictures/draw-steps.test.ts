import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawLadder, drawLine } from '../../../../src/domain/pictures/draw-steps.ts';
import { mirror, setWords, type Step, WIDTH } from '../../../../src/domain/pictures/drawing.ts';
import { expectInside, textOf, wordsOf } from '../../../fixtures/shapes.ts';

const LONG = 'Everything that happened, in the order in which it happened, with every attachment that shows it';
const STEPS: readonly Step[] = [
  { name: 'You ask', detail: 'In the history' },
  { name: 'We look at it', detail: LONG },
  { name: '钱回来了', detail: '回到你付款的那个账户，如果账户已经注销，回到同一个人的另一个账户' },
];
const DRAWINGS = { line: drawLine(STEPS, false), stop: drawLine(STEPS, true), ladder: drawLadder(STEPS) };

test('every step’s words are there, in order', () => {
  for (const drawing of Object.values(DRAWINGS)) {
    assert.equal(textOf(drawing, 'name', '|'), 'You ask|We look at it|钱回来了');
    assert.equal(textOf(drawing, 'detail').replaceAll(/(?<=\p{sc=Han}|，) /gu, ''), STEPS.map(({ detail }) => detail).join(' '));
  }
});

test('steps are numbered', () => {
  assert.equal(textOf(DRAWINGS.line, 'number'), '1 2 3');
  assert.equal(textOf(DRAWINGS.ladder, 'rank'), '1 2 3');
});

test('the place to stop is set apart, and leads nowhere', () => {
  assert.equal(textOf(DRAWINGS.stop, 'number'), '1 2');
  assert.equal(textOf(DRAWINGS.stop, 'stop'), '!');
  assert.equal(DRAWINGS.stop.shapes.filter((shape) => shape.shape === 'rect' && shape.kind === 'stop').length, 1);
});

test('a line leads from each step to the next', () => {
  const lines = DRAWINGS.line.shapes.filter((shape) => shape.shape === 'line');
  assert.equal(lines.length, 2);
  for (const { y1, y2 } of lines) assert.ok(y1 < y2);
});

test('nothing is wider or higher than the drawing', () => {
  for (const drawing of Object.values(DRAWINGS)) expectInside(drawing);
});

test('lines and areas lie behind the words', () => {
  const kinds = DRAWINGS.stop.shapes.map(({ shape }) => shape === 'line' || shape === 'rect');
  assert.ok(kinds.lastIndexOf(true) < kinds.indexOf(false));
});

test('no two lines of words lie on each other', () => {
  for (const drawing of Object.values(DRAWINGS)) {
    const words = wordsOf(drawing).filter(({ kind }) => kind === 'name' || kind === 'detail');
    for (const [index, { y, size }] of words.entries()) {
      const before = words[index - 1];
      if (before) assert.ok(y - before.y >= size, `${before.text} / ${words[index]?.text}`);
    }
  }
});

test('every rung is wider than the one before, the last as wide as the drawing', () => {
  const widths = DRAWINGS.ladder.shapes.flatMap((shape) => (shape.shape === 'rect' ? shape.width : []));
  assert.deepEqual(widths, [236, 288, WIDTH]);
});

test('a single rung can be drawn', () => expectInside(drawLadder(STEPS.slice(0, 1))));

test('a step without details is less high', () => {
  const [with_, without] = ['Some', ''].map((detail) => setWords({ name: 'A', detail }, 0, 0, 100));
  assert.equal(without?.shapes.length, 1);
  assert.ok((without?.height ?? 0) < (with_?.height ?? 0));
});

test('from right to left everything is on the other side, at the same height', () => {
  for (const drawing of Object.values(DRAWINGS)) {
    const mirrored = mirror(drawing);
    assert.deepEqual(mirror(mirrored), drawing);
    assert.deepEqual([mirrored.width, mirrored.height], [drawing.width, drawing.height]);
    for (const [index, shape] of drawing.shapes.entries()) {
      const other = mirrored.shapes[index];
      const own = shape.shape === 'rect' ? shape.x + shape.width : shape.x;
      assert.equal(other?.x, drawing.width - own);
      assert.deepEqual({ ...other, x: 0 }, { ...shape, x: 0 });
    }
  }
});
