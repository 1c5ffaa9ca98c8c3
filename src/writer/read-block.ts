import type { MdastNode } from 'satteri';
import { type Block, TAG_MARK } from '../domain/articles/written.ts';
import type { Spot } from '../domain/problem.ts';

/** The words of a block as one text that remembers where each piece of it begins in the file. */
export function readBlock(node: MdastNode, only: readonly string[] | undefined): Block {
  const pieces: { offset: number; at: Spot }[] = [];
  let text = '';
  const add = (value: string, from: MdastNode): void => {
    pieces.push({ offset: text.length, at: spotOfWords(from) });
    text += value;
  };
  const read = (inner: MdastNode): void => {
    if (inner.type === 'mdxTextExpression') return add(TAG_MARK, inner);
    if (inner.type === 'break') return add('\n', inner);
    if (inner.type === 'mdxJsxTextElement' && inner.name !== 'Only') add(TAG_MARK, inner);
    if ('children' in inner) inner.children.forEach(read);
    else if (inner.type !== 'image' && 'value' in inner) add(inner.value, inner);
  };
  read(node);
  return {
    at: spotOf(node),
    only,
    text,
    spotOf: (offset) => {
      const piece = pieces.findLast((candidate) => candidate.offset <= offset);
      if (!piece) return spotOf(node);
      const before = text.slice(piece.offset, offset).split('\n');
      const column = (before.at(-1)?.length ?? 0) + (before.length > 1 ? 1 : piece.at.column);
      return { line: piece.at.line + before.length - 1, column };
    },
  };
}

/** Where the words of a node begin: those of code stand behind its sign, or on the line below it. */
function spotOfWords(node: MdastNode): Spot {
  const { line, column } = spotOf(node);
  if (node.type === 'code') return { line: line + 1, column };
  return node.type === 'inlineCode' ? { line, column: column + 1 } : { line, column };
}

export const spotOf = ({ position }: MdastNode): Spot => ({ line: position?.start.line ?? 1, column: position?.start.column ?? 1 });
