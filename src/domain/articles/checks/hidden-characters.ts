import { findDeceptions } from '../../characters.ts';
import type { Problem } from '../../problem.ts';
import { type AnyWrittenText, TAG_MARK } from '../written.ts';

/** Signs that only come about when the text is read: `&#8203;`. What stands in the file itself is found for every file alike. */
export function checkHiddenCharacters({ file, body }: AnyWrittenText): Problem[] {
  return body.blocks.flatMap(({ text, spotOf }) =>
    findDeceptions(text.replaceAll(TAG_MARK, ' ')).map(({ offset, ...fault }) => ({ file, ...spotOf(offset), where: 'characters', ...fault })),
  );
}
