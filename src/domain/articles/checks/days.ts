import type { Problem } from '../../problem.ts';
import type { WrittenArticle } from '../written.ts';

/** What has happened has happened by now. @param latest tomorrow in UTC: in the east of the world it is already that day. */
export function checkDays(articles: readonly WrittenArticle[], latest: string): Problem[] {
  return articles.flatMap(({ file, data, at }) => {
    const days = [
      { path: ['reviewed'], day: data.reviewed },
      { path: ['translationOf', 'on'], day: data.translationOf?.on },
      ...(data.changes ?? []).map(({ on }, index) => ({ path: ['changes', index, 'on'], day: on })),
    ];
    return days.flatMap(({ path, day }) =>
      day === undefined || day <= latest
        ? []
        : [{ file, ...at(...path), where: String(path[0]), message: `${day} is still to come.`, repair: 'Write the day on which it happened.' }],
    );
  });
}
