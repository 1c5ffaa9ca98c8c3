/** Drawings of things that follow each other: numbered steps along a line, or rungs that grow. */
import { type Drawing, setWords, type Shape, type Step, WIDTH } from './drawing.ts';

/** A line of numbers with the words beside it. The last step can be set apart as the place to stop. */
export function drawLine(steps: readonly Step[], hasStop: boolean): Drawing {
  const RADIUS = 15;
  const TEXT_AT = 46;
  const GAP = 18;
  const shapes: Shape[] = [];
  let top = 2;
  for (const [index, step] of steps.entries()) {
    const isStop = hasStop && index === steps.length - 1;
    const padding = isStop ? 12 : 0;
    const room = WIDTH - TEXT_AT - padding;
    const words = setWords(step, TEXT_AT, top + padding + 1, room);
    const height = Math.max(words.height + 2 * padding, 2 * RADIUS);
    const middle = top + padding + RADIUS;
    if (isStop) shapes.push({ shape: 'rect', kind: 'stop', x: 0, y: top, width: WIDTH, height });
    else if (index < steps.length - 1) shapes.push({ shape: 'line', x: RADIUS + 1, y1: middle, y2: top + height + GAP });
    shapes.push({ shape: 'circle', kind: isStop ? 'stop' : 'step', x: RADIUS + 1 + (isStop ? 8 : 0), y: middle, radius: isStop ? RADIUS - 3 : RADIUS });
    shapes.push({
      shape: 'text',
      kind: isStop ? 'stop' : 'number',
      x: RADIUS + 1 + (isStop ? 8 : 0),
      y: middle + 5,
      size: 15,
      text: isStop ? '!' : String(index + 1),
    });
    shapes.push(...words.shapes);
    top += height + GAP;
  }
  return { width: WIDTH, height: top - GAP + 2, shapes: [...shapes.filter(isBehind), ...shapes.filter((shape) => !isBehind(shape))] };
}

/** Rungs, each wider than the one before: every next one weighs more. */
export function drawLadder(steps: readonly Step[]): Drawing {
  const PADDING = 12;
  const TEXT_AT = 42;
  const NARROWEST = 236;
  const GAP = 6;
  const shapes: Shape[] = [];
  let top = 0;
  for (const [index, step] of steps.entries()) {
    const width = NARROWEST + ((WIDTH - NARROWEST) * index) / Math.max(1, steps.length - 1);
    const words = setWords(step, TEXT_AT, top + PADDING, width - TEXT_AT - PADDING);
    const height = words.height + 2 * PADDING;
    shapes.push({ shape: 'rect', kind: 'rung', x: 0, y: top, width, height });
    shapes.push({ shape: 'text', kind: 'rank', x: 21, y: top + PADDING + 16, size: 17, text: String(index + 1) });
    shapes.push(...words.shapes);
    top += height + GAP;
  }
  return { width: WIDTH, height: top - GAP, shapes };
}

const isBehind = ({ shape }: Shape) => shape === 'line' || shape === 'rect';
