import { isReviewOverdue, reviewDue } from '../articles/freshness.ts';
import { summarise } from '../articles/status.ts';
import { isFor } from '../articles/wallets.ts';
import type { WrittenArticle } from '../articles/written.ts';
import { COMPLETE_LOCALES } from '../locales.ts';
import type { Problem } from '../problem.ts';

/** Before a release, every text tells readers what they should do today: its review is not overdue, and no important change is missing. */
export function checkTextsBeforeRelease(walletId: string, articles: readonly WrittenArticle[], today: string): Problem[] {
  const read = articles.filter(({ whole }) => whole && isFor(walletId, whole));
  const overdue = read.flatMap(({ file, whole, at }) =>
    whole && isReviewOverdue(whole, today)
      ? [
          {
            file,
            ...at('reviewed'),
            where: 'reviewed',
            message: `The steps were last compared with the app on ${whole.reviewed}; it was due on ${reviewDue(whole)}.`,
            repair: 'Go through every step in the app, correct the text, and write today as “reviewed”.',
          },
        ]
      : [],
  );
  const behind = summarise(read, COMPLETE_LOCALES, today).flatMap((language) => language.behind.filter(({ significance }) => significance === 'major'));
  return [
    ...overdue,
    ...behind.map(({ file, since, changes }) => ({
      file,
      where: 'translationOf',
      message: `The translation lacks an important change of ${since}: ${changes.join('; ')}.`,
      repair: 'Bring it up to date, count the lines of “changes” again, and put in today.',
    })),
  ];
}
