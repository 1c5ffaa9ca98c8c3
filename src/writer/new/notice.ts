/** A notice: what happens or will happen to everybody. */
import { FIRST_LOCALE, LOCALE_IDS } from '../../domain/locales.ts';
import { explainLateness } from '../../domain/notices/checks.ts';
import { MomentSchema, NOTICE_GRADES, type Notice } from '../../domain/notices/schema.ts';
import { answerOf, explainId, type Kind } from './draft.ts';

export const notice: Kind = {
  what: 'planned work, an incident or a scam warning',
  questions: () => [
    { flag: 'id', ask: 'A short name in small English words joined by hyphens, such as night-maintenance', explain: explainId },
    { flag: 'locale', ask: 'The language you write in', choices: LOCALE_IDS, usual: FIRST_LOCALE },
    { flag: 'grade', ask: 'What kind of notice it is', choices: NOTICE_GRADES },
    { flag: 'title', ask: 'What happens to whom, as a sentence' },
    { flag: 'from', ask: 'When it begins, such as 2026-12-01T02:00:00+07:00 (with the distance from UTC)', explain: explainMoment },
    { flag: 'until', ask: 'When it ends, in the same form', explain: explainMoment },
  ],
  make: (answers, { today, read }) => {
    const locale = answerOf(answers, 'locale');
    const path = `content/notices/${locale}/${today}-${answerOf(answers, 'id')}.mdx`;
    if (read(path) !== undefined) throw new Error(`${path} is there already.`);
    const late = explainLateness({ grade: answerOf(answers, 'grade') as Notice['grade'], from: answerOf(answers, 'from') }, today);
    const text = `---
title: ${JSON.stringify(answerOf(answers, 'title'))}
grade: ${answerOf(answers, 'grade')}
from: '${answerOf(answers, 'from')}'
until: '${answerOf(answers, 'until')}'
---
`;
    return {
      files: [{ path, text }],
      next: [
        `Open ${path} and write below the second “---” what readers notice and what they can do meanwhile. The times are shown by themselves.`,
        'For one wallet only, add “wallets: [gopay]”; to show it on a topic’s pages too, “topics: [payments]”.',
        'Run npm run check.',
        ...(late ? [`${late.message} ${late.repair}`] : []),
      ],
    };
  },
};

function explainMoment(moment: string): string | undefined {
  return MomentSchema.safeParse(moment).success ? undefined : `“${moment}” is not a moment: write it such as 2026-12-01T02:00:00+07:00.`;
}
