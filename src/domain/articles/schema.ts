/**
 * The front matter of an article: `content/articles/<locale>/<topic>/<id>.mdx`.
 * The comments are the writer's manual; nothing else is allowed in the block between the two `---` lines.
 *
 * The folder says the language and the topic. The file name is the article's id: its address, the same in every
 * language, never changed once published.
 */
import { z } from 'zod';
import { LOCALE_IDS } from '../locales.ts';
import { CHANNEL_PURPOSES } from '../wallets/schema.ts';

/** A day as `'2026-11-23'`, in quotes, so that YAML leaves it alone. Impossible days are refused. */
export const DateSchema = z.iso.date();

/** How much a change matters to a reader of a translation: a `major` one changes what the reader should do. */
export const SIGNIFICANCES = ['typo', 'minor', 'major'] as const;

export const ArticleSchema = z.strictObject({
  /** The problem as the reader would say it. It is the page's heading and its name in every list. Up to 70 characters. */
  title: z.string().trim().min(2).max(70),

  /**
   * The answer, in one complete sentence that can be acted on; it stands large under the title and in search results.
   * 15 to 240 characters. `{refunds.review-time}` inserts a wallet fact.
   */
  description: z.string().trim().min(15).max(240),

  /** Place within the topic, small numbers first. Leave gaps (10, 20, 30) for later articles. */
  order: z.int().positive(),

  /**
   * What readers type when they need this page, in their own words: keywords, whole questions, slang, what the screen
   * says, what they fear. At least 15, each on this article only. This decides whether the page is found.
   */
  searchTerms: z.array(z.string().trim().min(2).max(80)).min(15),

  /** Ids of up to three articles to read next. */
  related: z.array(z.string()).max(3),

  /** What a reader of this page needs support for; chooses the channel offered at its end. */
  contactFor: z.enum(CHANNEL_PURPOSES),

  /** `true` when money or the account is in danger right now: the page is stripped to what to do, and is offered on the home page. */
  emergency: z.boolean(),

  /**
   * Only in the language an article is first written in: its history, newest last. Add a line with each change.
   * Translations that were made from an earlier line count as behind.
   */
  changes: z
    .array(
      z.strictObject({
        /** The day of the change. */
        on: DateSchema,
        /** `typo`: wording only; `minor`: clearer or more complete; `major`: the reader should do something else than before. */
        significance: z.enum(SIGNIFICANCES),
        /** What changed, in one line. Readers of the feed see it. */
        what: z.string().trim().min(2).max(120),
      }),
    )
    .min(1)
    .optional(),

  /** Only in a translation: what it was made from. */
  translationOf: z
    .strictObject({
      /** The language of the source text. */
      locale: z.enum(LOCALE_IDS),
      /** How many lines `changes` of the source had when this translation was made. */
      change: z.int().positive(),
      /** The day the translation was made or last brought up to date. */
      on: DateSchema,
    })
    .optional(),

  /** The day somebody last compared every step with the real app. */
  reviewed: DateSchema,

  /** After how many months that comparison is due again. */
  reviewEveryMonths: z.int().min(1).max(24),

  /** `true` keeps the page out of the site, the search and the feeds. */
  draft: z.boolean(),
});

export type Article = z.infer<typeof ArticleSchema>;
