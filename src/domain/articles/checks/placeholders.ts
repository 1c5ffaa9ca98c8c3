import { type Problem, suggest } from '../../problem.ts';
import { hasStrayBrace } from '../../ui-text/checks.ts';
import { placeholders } from '../../ui-text/fill.ts';
import type { AnyWrittenText } from '../written.ts';

/** Title and description are plain words on one line; they may hold wallet facts as `{refunds.review-time}`, and no other braces. */
export function checkPlaceholders({ file, data, at }: AnyWrittenText, factIds: readonly string[] | undefined): Problem[] {
  return (['title', 'description'] as const).flatMap((key) => {
    const text = data[key] ?? '';
    const spot = at(key);
    const unknown = factIds ? placeholders(text).filter((id) => !factIds.includes(id)) : [];
    return [
      ...unknown.map((id) => ({
        file,
        ...spot,
        where: key,
        message: `No wallet has a fact {${id}}.`,
        repair: suggest(id, factIds ?? []),
      })),
      ...(/<\/?[a-z!]|\]\(|\*\*|`/i.test(text)
        ? [{ file, ...spot, where: key, message: `Tags and Markdown cannot be used in the ${key}: readers would see the signs.`, repair: 'Write plain words.' }]
        : []),
      ...(text !== '' && !/\p{L}/u.test(text)
        ? [{ file, ...spot, where: key, message: `The ${key} has no words.`, repair: 'Write what readers would say.' }]
        : []),
      ...(text.includes('\n')
        ? [{ file, ...spot, where: key, message: `The ${key} has more than one line.`, repair: `Write it as one; “${key}: >-” joins lines.` }]
        : []),
      ...(hasStrayBrace(text)
        ? [
            {
              file,
              ...spot,
              where: key,
              message: 'A brace stands here that holds no fact.',
              repair: 'Remove it, or write a fact’s id in braces, such as {refunds.review-time}.',
            },
          ]
        : []),
    ];
  });
}
