/** `content/search/<locale>.yaml`: how readers of a language speak, so that the search understands them. */
import { z } from 'zod';

export const SearchWordsSchema = z.strictObject({
  questionWords: z.array(z.string().min(1)).describe('Words and short phrases that carry no topic (how, my, please): the search leaves them out. Lower case.'),
  synonyms: z
    .array(z.array(z.string().min(1)).min(2))
    .describe('Groups of words that mean the same to a reader; the first is the one our articles use. Lower case.'),
  misspellings: z.record(z.string().min(1), z.string().min(1)).describe('Usual mis-writings: wrong → right. Lower case.'),
});

export type SearchWords = z.infer<typeof SearchWordsSchema>;
