/** What writers tell the search: how readers of a language speak, and which error codes the app shows. */
import { z } from 'zod';
import { EVIDENCE } from '../wallets/schema.ts';

const word = () => z.string().trim().min(1);
const replacements = () => z.record(word(), word());

/** `content/search/<locale>.yaml`. Everything in lower case. */
export const SearchWordsSchema = z.strictObject({
  questionWords: z.array(word()).describe('Words and short phrases that carry no topic (how, my, please): the search leaves them out.'),
  chattyWords: z
    .array(word())
    .describe(
      'Words that nearly every topic is told with (already, still, today, suddenly): they count a little, and a query that has only them is still a query.',
    ),
  synonyms: z
    .array(z.array(word()).min(2))
    .describe('Groups of words that mean the same to a reader; the first is the one our articles use. A word of two meanings stands in a group for each.'),
  misspellings: replacements().describe('Usual mis-writings: wrong → right. Readers are told what was understood. Slips of one or two letters need no line.'),
  shortForms: replacements().describe(
    'Contractions, slang and the short forms of messages: as typed → as meant (blm → belum, can’t → cannot). Readers are not told.',
  ),
  codeWords: z.array(word()).describe('Words that stand before or after an error code (error, code): a number next to one of them is taken for a code.'),
  sureFrom: z
    .number()
    .min(-5)
    .max(5)
    .default(0)
    .describe(
      'How much the search must know before it calls an answer sure, 0 unless you have measured. Take the highest number with which npm run search:eval still calls 95 % of your labelled queries sure.',
    ),
});

export type SearchWords = z.infer<typeof SearchWordsSchema>;

/** `content/search/codes.yaml`, for every language. */
export const ErrorCodesSchema = z.strictObject({
  codes: z
    .record(
      z
        .string()
        .regex(
          /^[A-Z]{1,4}-\d{3,6}$/,
          'Write the code as one to four capital letters, a hyphen and three to six digits: E-4031. Readers may type it in any way.',
        ),
      z.strictObject({
        articles: z.array(z.string()).min(1).max(3).describe('Ids of the articles that help with it, the best first.'),
        wallets: z
          .array(z.string())
          .min(1)
          .optional()
          .describe('Only for a code that not every wallet shows: the folders in content/wallets/ whose apps show it.'),
        ...EVIDENCE,
      }),
    )
    .describe('Code → the articles that help. They come before everything else a reader’s words would find.'),
  unknown: z
    .array(z.string())
    .min(1)
    .max(4)
    .describe('Ids of the articles for a code that is not listed: how to find out safely what it means. Never a guess at its meaning.'),
});

export type ErrorCodes = z.infer<typeof ErrorCodesSchema>;
