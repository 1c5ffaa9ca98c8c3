/**
 * `content/notices/<locale>/<yyyy-mm-dd-slug>.mdx`: what happens or will happen to everybody. The file name begins with the day it was
 * written. Planned work is shown from then on, everything else from `from`, by the reader's clock and until `until`; for a year after that it
 * stands in the list of past notices. Notices are written like articles, with the same rules for their text.
 */
import { z } from 'zod';
import { TOPIC_IDS } from '../topics/schema.ts';

/** `planned`: work announced beforehand; `incident`: something does not work; `scam`: a trick that is going round. The worst last. */
export const NOTICE_GRADES = ['planned', 'incident', 'scam'] as const;

/** A moment such as `'2026-12-01T02:00+07:00'`, with the place's distance from UTC. */
export const MomentSchema = z.iso.datetime({ offset: true });

export const NoticeSchema = z.strictObject({
  title: z.string().trim().min(5).max(90).describe('What happens to whom, as a sentence. Up to 90 characters.'),
  grade: z.enum(NOTICE_GRADES).describe('planned: work announced beforehand; incident: something does not work; scam: a trick that is going round.'),
  from: MomentSchema.describe("When it begins, such as '2026-12-01T02:00:00+07:00', with the place's distance from UTC."),
  until: MomentSchema.describe('When it ends. Afterwards it is only listed among the past notices.'),
  wallets: z.array(z.string()).min(1).optional().describe('Only when it does not concern every wallet: folders in content/wallets/.'),
  topics: z
    .array(z.enum(TOPIC_IDS))
    .min(1)
    .optional()
    .describe('Topics on whose pages and articles it is shown too, besides the home page, the contact page and the list of notices.'),
});

export type Notice = z.infer<typeof NoticeSchema>;
