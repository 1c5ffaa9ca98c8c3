/** What drawings are made of. Pure geometry: colours and typefaces are the page's. */
import { wrap } from './wrap.ts';

/** Units of a drawing; one is a CSS pixel on a narrow phone. */
export const WIDTH = 340;
const NAME = { size: 15.5, leading: 21 };
const DETAIL = { size: 14, leading: 19 };

/** A name with its detail below it, from `y` down. */
export function setWords({ name, detail }: Step, x: number, y: number, room: number): { shapes: Shape[]; height: number } {
  const names = wrap(name, room / NAME.size);
  const details = wrap(detail, room / DETAIL.size);
  const below = y + names.length * NAME.leading + 1;
  return {
    shapes: [
      ...names.map((text, row): Shape => ({ shape: 'text', kind: 'name', x, y: y + row * NAME.leading + 16, size: NAME.size, text })),
      ...details.map((text, row): Shape => ({ shape: 'text', kind: 'detail', x, y: below + row * DETAIL.leading + 14, size: DETAIL.size, text })),
    ],
    height: names.length * NAME.leading + details.length * DETAIL.leading + (details.length > 0 ? 4 : 1),
  };
}

/** The same drawing for languages that are read from right to left. */
export function mirror({ width, height, shapes }: Drawing): Drawing {
  const flip = (shape: Shape): Shape => (shape.shape === 'rect' ? { ...shape, x: width - shape.x - shape.width } : { ...shape, x: width - shape.x });
  return { width, height, shapes: shapes.map(flip) };
}

export interface Step {
  name: string;
  detail: string;
}

export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** `x` of a text is where it begins in reading direction, or its middle for numbers. */
export type Shape =
  | { shape: 'rect'; kind: 'rung' | 'stop' | 'answer' | 'urgent' | 'strong'; x: number; y: number; width: number; height: number }
  | { shape: 'circle'; kind: 'step' | 'stop' | 'strong'; x: number; y: number; radius: number }
  | { shape: 'line'; kind?: 'strong'; x: number; y1: number; y2: number }
  | { shape: 'text'; kind: 'name' | 'detail' | 'number' | 'rank' | 'stop' | 'branch'; x: number; y: number; size: number; text: string };
