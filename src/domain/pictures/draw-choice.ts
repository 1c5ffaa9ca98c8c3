/** A drawing of questions, one below the other: each leads to an answer if yes, and to the next question if no. */
import { type Drawing, setWords, type Shape, type Step, WIDTH } from './drawing.ts';

const PADDING = 12;
const INDENT = 28;
const GAP = 10;
/** Height of a line of its own for “yes” and “no”. */
const BRANCH = 24;

/** @param last the answer when every question was answered with no. */
export function drawChoice(questions: readonly Question[], last: Step, { yes, no }: { yes: string; no: string }): Drawing {
  const shapes: Shape[] = [];
  let top = 0;
  const branch = (text: string) => {
    shapes.push({ shape: 'text', kind: 'branch', x: INDENT, y: top + 16, size: 14, text });
    top += BRANCH;
  };
  const answer = (step: Step, kind: 'answer' | 'urgent') => {
    const words = setWords(step, INDENT + PADDING, top + PADDING, WIDTH - INDENT - 2 * PADDING);
    const height = words.height + 2 * PADDING;
    shapes.push({ shape: 'rect', kind, x: INDENT, y: top, width: WIDTH - INDENT, height }, ...words.shapes);
    top += height + GAP;
  };
  const from = 8;
  for (const { question, answer: step, isUrgent } of questions) {
    const words = setWords({ name: question, detail: '' }, INDENT, top, WIDTH - INDENT);
    shapes.push({ shape: 'circle', kind: 'step', x: from, y: top + 11, radius: 6 }, ...words.shapes);
    top += words.height + 4;
    branch(yes);
    answer(step, isUrgent ? 'urgent' : 'answer');
    branch(no);
  }
  const end = top;
  answer(last, 'answer');
  return { width: WIDTH, height: top - GAP, shapes: [{ shape: 'line', x: from, y1: 11, y2: end - BRANCH + 12 }, ...shapes] };
}

export interface Question {
  question: string;
  /** What to do if yes. */
  answer: Step;
  isUrgent: boolean;
}
