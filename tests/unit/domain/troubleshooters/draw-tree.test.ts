import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { troubleshooter } from '../../../fixtures/content/small-content.ts';
import { drawTree } from '../../../../src/domain/troubleshooters/draw-tree.ts';
import { FlowSchema, TroubleshooterSchema } from '../../../../src/domain/troubleshooters/schema.ts';

const content = new Map(troubleshooter());
const flow = FlowSchema.parse(parse(content.get('content/flows/no-money.yaml') ?? ''));
const words = TroubleshooterSchema.parse(parse(content.get('content/troubleshooters/en/no-money.yaml') ?? ''));
const { drawing, text } = drawTree(flow, words);

test('every node and every answer is drawn once', () => {
  const drawn = drawing.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
  const nodes = Object.values(words.nodes);
  const wanted = [...nodes.map(({ title }) => title), ...nodes.flatMap(({ answers = {} }) => Object.values(answers))];
  assert.deepEqual(drawn.toSorted(), wanted.toSorted());
});

test('the longest way is drawn stronger, and only it', () => {
  const strong = drawing.shapes.filter((shape) => shape.shape === 'rect' && shape.kind === 'strong');
  assert.equal(strong.length, 3);
});

test('nodes stand further in than the question before them, and nothing leaves the drawing', () => {
  const boxes = drawing.shapes.flatMap((shape) => (shape.shape === 'rect' ? [shape] : []));
  assert.deepEqual(
    boxes.map(({ x }) => x),
    [0, 36, 72, 72, 36],
  );
  for (const { x, y, width, height } of boxes) assert.ok(x + width <= drawing.width && y + height <= drawing.height);
});

test('who cannot see it reads where each answer leads', () =>
  assert.equal(
    text,
    'Have you asked for it?\nI have → Was that long ago?\nNot so far → Ask for it in the app\n\nWas that long ago?\nIt was → Ask where it is\nIt was not → Wait a little',
  ));
