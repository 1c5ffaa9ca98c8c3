import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawChoice } from '../../../../src/domain/pictures/draw-choice.ts';
import { expectInside, textOf, wordsOf } from '../../../fixtures/shapes.ts';

const QUESTIONS = [
  { question: 'Is your money or your account in danger right now?', answer: { name: 'Hotline', detail: 'Day and night' }, isUrgent: true },
  { question: 'Is support open at this hour?', answer: { name: 'Live chat', detail: 'Monday–Sunday, 08:00–22:00 (Western Indonesia Time)' }, isUrgent: false },
];
const DRAWING = drawChoice(QUESTIONS, { name: 'Email', detail: 'Within 48 hours' }, { yes: 'Yes', no: 'No' });

test('each question is followed by its answer if yes, then by the next one if no', () =>
  assert.equal(
    wordsOf(DRAWING)
      .map(({ text }) => text)
      .join(' '),
    'Is your money or your account in danger right now? Yes Hotline Day and night No Is support open at this hour? ' +
      'Yes Live chat Monday–Sunday, 08:00–22:00 (Western Indonesia Time) No Email Within 48 hours',
  ));

test('what is below comes later', () => {
  const heights = wordsOf(DRAWING).map(({ y }) => y);
  assert.deepEqual(
    heights,
    heights.toSorted((a, b) => a - b),
  );
});

test('only the answer to danger is urgent', () =>
  assert.deepEqual(
    DRAWING.shapes.flatMap((shape) => (shape.shape === 'rect' ? shape.kind : [])),
    ['urgent', 'answer', 'answer'],
  ));

test('nothing is wider or higher than the drawing', () => expectInside(DRAWING));

test('an answer without details is drawn', () => {
  const drawing = drawChoice([], { name: '邮箱', detail: '' }, { yes: '是', no: '不是' });
  assert.equal(textOf(drawing, 'name'), '邮箱');
  expectInside(drawing);
});
