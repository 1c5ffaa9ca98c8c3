import { type Problem, suggest } from '../../problem.ts';
import { hasStrayBrace } from '../../ui-text/checks.ts';
import { placeholders } from '../../ui-text/fill.ts';
import type { WrittenArticle } from '../written.ts';

/** Title and description may hold wallet facts as `{refunds.review-time}`, and no other braces. */
export function checkPlaceholders({ file, data, lineOf }: WrittenArticle, factIds: readonly string[] | undefined): Problem[] {
  return (['title', 'description'] as const).flatMap((key) => {
    const text = data[key] ?? '';
    const line = lineOf(key);
    const unknown = factIds ? placeholders(text).filter((id) => !factIds.includes(id)) : [];
    return [
      ...unknown.map((id) => ({
        file,
        line,
        where: key,
        message: `No wallet has a fact {${id}}.`,
        repair: suggest(id, factIds ?? []),
      })),
      ...(hasStrayBrace(text)
        ? [
            {
              file,
              line,
              where: key,
              message: 'A brace stands here that holds no fact.',
              repair: 'Remove it, or write a fact’s id in braces, such as {refunds.review-time}.',
            },
          ]
        : []),
    ];
  });
}
