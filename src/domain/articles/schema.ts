/**
 * The front matter of an article: `content/articles/<locale>/<topic>/<id>.mdx`.
 * The descriptions are the writer's manual, and editors show them; nothing else is allowed in the block between the two `---` lines.
 *
 * The folder says the language and the topic. The file name is the article's id: its address, the same in every
 * language, never changed once published.
 */
import { z } from 'zod';
import { LOCALE_IDS } from '../locales.ts';
import { CHANNEL_PURPOSES } from '../wallets/schema.ts';

/** A day as `'2026-11-23'`, in quotes, so that YAML leaves it alone. Impossible days are refused. */
const DateSchema = z.iso.date();

/** How much a change matters to a reader of a translation: a `major` one changes what the reader should do. */
export const SIGNIFICANCES = ['typo', 'minor', 'major'] as const;

export const ArticleSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(2)
    .max(70)
    .describe("The problem as the reader would say it. It is the page's heading and its name in every list. Up to 70 characters."),

  description: z
    .string()
    .trim()
    .min(15)
    .max(240)
    .describe(
      'The answer, in one or two complete sentences that can be acted on; it stands large under the title and in search results. 15 to 240 characters. {refunds.review-time} inserts a wallet fact.',
    ),

  order: z.int().positive().describe('Place within the topic, small numbers first. Leave gaps (10, 20, 30) for later articles.'),

  searchTerms: z
    .array(z.string().trim().min(2).max(80))
    .min(15)
    .describe(
      'What readers type when they need this page, in their own words: keywords, whole questions, slang, what the screen says, what they fear. At least 15, each on this article only. This decides whether the page is found.',
    ),

  sharedTerms: z
    .array(z.string().trim().min(2).max(80))
    .optional()
    .describe(
      'Only for words that fit another article just as well: those of the searchTerms above that stand on the other one too. It must name them here as well.',
    ),

  mustFind: z
    .array(z.string().trim().min(2).max(80))
    .max(10)
    .optional()
    .describe(
      'Promises: what readers type, not the same as a searchTerm, for which this article must be among the first three. npm test types each into the built site.',
    ),

  related: z.array(z.string()).max(3).describe('Ids of up to three articles to read next.'),

  wallets: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Only for an article that does not hold for every wallet: the folders in content/wallets/ it holds for. A paragraph is limited with <Only>.'),

  contactFor: z.enum(CHANNEL_PURPOSES).describe('What a reader of this page needs support for; chooses the channel offered at its end.'),

  emergency: z
    .boolean()
    .describe('true when money or the account is in danger right now: the page is stripped to what to do, and is offered on the home page.'),

  changes: z
    .array(
      z.strictObject({
        on: DateSchema.describe('The day of the change.'),
        significance: z
          .enum(SIGNIFICANCES)
          .describe('typo: wording only; minor: clearer or more complete; major: the reader should do something else than before.'),
        what: z.string().trim().min(2).max(120).describe('What changed, in one line. Readers of the feed see it.'),
        fingerprint: z
          .string()
          .optional()
          .describe('Written by npm run new -- change: it stands for the text after this change, so that a later change without a line here is noticed.'),
      }),
    )
    .min(1)
    .optional()
    .describe(
      'Only in the language an article is first written in: its history, newest last. Add a line with each change. Translations that were made from an earlier line count as behind.',
    ),

  translationOf: z
    .strictObject({
      locale: z.enum(LOCALE_IDS).describe('The language of the source text.'),
      change: z.int().positive().describe('How many lines changes of the source had when this translation was made.'),
      on: DateSchema.describe('The day the translation was made or last brought up to date.'),
    })
    .optional()
    .describe('Only in a translation: what it was made from.'),

  reviewed: DateSchema.describe('The day somebody last compared every step with the real app.'),

  reviewEveryMonths: z.int().min(1).max(24).describe('After how many months that comparison is due again.'),

  draft: z.boolean().describe('true keeps the page out of the site, the search and the feeds.'),
});

export type Article = z.infer<typeof ArticleSchema>;
