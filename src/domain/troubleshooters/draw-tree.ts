/** A troubleshooter as a drawing for its writers: each question with its answers below it, further in; the longest way stronger. */
import { type Drawing, setWords, type Shape } from '../pictures/drawing.ts';
import type { Flow, Troubleshooter } from './schema.ts';
import { longestWay } from './walk.ts';

/** Units of the drawing; one is a CSS pixel on a laptop. */
const TREE_WIDTH = 680;
const INDENT = 36;
const PADDING = 10;
const GAP = 12;
const BRANCH = 22;
/** From the left edge of a node to the line that leads down from it. */
const STEM = 12;

/** @returns the drawing, and the same in words: every question with its answers and where they lead. */
export function drawTree(flow: Flow, words: Troubleshooter): { drawing: Drawing; text: string } {
  const longest = longestWay(flow);
  const shapes: Shape[] = [];
  let top = 0;

  function drawNode(id: string, depth: number): void {
    const x = depth * INDENT;
    const isStrong = longest.includes(id);
    const answers = Object.entries(flow.nodes[id]?.answers ?? {});
    const text = setWords({ name: words.nodes[id]?.title ?? '', detail: '' }, x + PADDING, top + PADDING, TREE_WIDTH - x - 2 * PADDING);
    const height = text.height + 2 * PADDING;
    shapes.push({ shape: 'rect', kind: isStrong ? 'strong' : 'answer', x, y: top, width: TREE_WIDTH - x, height }, ...text.shapes);
    top += height;
    const from = top;
    const strong = answers.find(([, to]) => longest.includes(to));
    const ends = answers.map((answer) => ({ answer, at: drawAnswer(id, answer, depth) }));
    const last = ends.at(-1)?.at;
    if (last !== undefined) shapes.push({ shape: 'line', x: x + STEM, y1: from, y2: last });
    const strongEnd = ends.find(({ answer }) => answer === strong)?.at;
    if (isStrong && strongEnd !== undefined) shapes.push({ shape: 'line', kind: 'strong', x: x + STEM, y1: from, y2: strongEnd });
    if (answers.length === 0) top += GAP;
  }

  /** @returns the height at which the answer leaves the line. */
  function drawAnswer(id: string, [answer, to]: [string, string], depth: number): number {
    const x = depth * INDENT;
    const y = top + BRANCH - 6;
    shapes.push(
      { shape: 'circle', kind: longest.includes(id) && longest.includes(to) ? 'strong' : 'step', x: x + STEM, y: y - 5, radius: 4 },
      { shape: 'text', kind: 'branch', x: x + INDENT, y, size: 14, text: words.nodes[id]?.answers?.[answer] ?? '' },
    );
    top += BRANCH + 4;
    // Where several answers lead to one node, it stands below the last of them.
    const isLast = Object.entries(flow.nodes[id]?.answers ?? {}).findLast(([, other]) => other === to)?.[0] === answer;
    if (isLast) drawNode(to, depth + 1);
    return y - 5;
  }

  drawNode(flow.start, 0);
  return { drawing: { width: TREE_WIDTH, height: top, shapes }, text: tellTree(flow, words) };
}

function tellTree(flow: Flow, words: Troubleshooter): string {
  const title = (id: string) => words.nodes[id]?.title ?? '';
  return Object.entries(flow.nodes)
    .flatMap(([id, { answers }]) => (answers ? [{ id, answers }] : []))
    .map(({ id, answers }) => [title(id), ...Object.entries(answers).map(([answer, to]) => `${words.nodes[id]?.answers?.[answer]} → ${title(to)}`)].join('\n'))
    .join('\n\n');
}
