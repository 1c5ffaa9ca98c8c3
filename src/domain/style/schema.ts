/** `content/style/<locale>.yaml`: how we write in a language. `npm run check` holds every article, every notice and the interface against it. */
import { z } from 'zod';

const WordSchema = z.string().trim().min(1);

export const StyleSchema = z.strictObject({
  /** The glossary: one thing has one name. Capital letters make no difference. */
  terms: z.array(
    z.strictObject({
      use: WordSchema.describe('The right term.'),
      not: z
        .array(WordSchema)
        .min(1)
        .describe("Other names for it, in every form in which they could be written. Readers' own words belong into searchTerms, which are free."),
      except: z.array(WordSchema).optional().describe('Phrases in which one of those names is right after all, because it means something else there.'),
    }),
  ),
  /** Phrases nobody should read here, such as “click here” and promises of money. */
  avoid: z.array(
    z.strictObject({
      phrases: z.array(WordSchema).min(1),
      instead: z.string().trim().min(5).describe('What to write instead, as a sentence.'),
    }),
  ),
  emptyLinks: z
    .array(WordSchema)
    .optional()
    .describe('Words of links that do not say where they lead, such as “here” and “read more”, when they are all a link says.'),
  longestSentence: z.int().positive().describe('The longest sentence: in words, in languages without spaces in characters.'),
  longestParagraph: z.int().positive().describe('How many sentences a paragraph may have.'),
  words: z.array(WordSchema).optional().describe('Words that are right and that the spelling check (npm run check:language) does not know.'),
  /** How figures are written in words, so that one typed into a text is found. */
  figures: z.strictObject({
    numbers: z.array(WordSchema).describe('Numbers as words: two, three.'),
    after: z.array(WordSchema).describe('What makes a number a fact when it stands behind it: hours, working days, times.'),
    afterDigits: z.array(WordSchema).describe('The same, for numbers in digits only, because with words it is everyday language: 点.'),
    wholes: z.array(WordSchema).optional().describe('Figures that are one word or phrase: a fortnight, sehari, 一小时.'),
    before: z.array(WordSchema).describe('What makes a number a fact when it stands before it: Rp, 百分之.'),
  }),
});

export type Style = z.infer<typeof StyleSchema>;
