/**
 * `content/languages.json`: the languages of the site, in the order in which they are offered; the first is the one articles are usually
 * written in. The key is the folder in `content/` and the first part of every address, in small letters; it never changes.
 * `npm run new -- language` writes an entry.
 */
import { z } from 'zod';

const TagSchema = z.string().refine(isTag, { error: 'No browser knows this language', params: { repair: 'Write its BCP 47 tag, such as fr or pt-BR.' } });

export const LanguagesSchema = z.record(
  z.string().regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/, 'Write the tag in small letters, such as fr or pt-br.'),
  z.strictObject({
    tag: TagSchema.describe('BCP 47 tag for lang.'),
    formats: TagSchema.describe(
      'BCP 47 tag for dates, numbers and lists: English readers are all over the world, and 23 November 2026 is understood everywhere.',
    ),
    named: TagSchema.describe("BCP 47 tag under which Intl knows the language's name: “Simplified Chinese”, not “Chinese (China)”."),
    name: z.string().trim().min(2).describe("The language's name for itself."),
    openGraph: z
      .string()
      .regex(/^[a-z]{2,3}_(?:[A-Z]{2}|\d{3})$/, 'Write language_TERRITORY, such as fr_FR.')
      .describe("Open Graph's spelling, language_TERRITORY."),
    direction: z.enum(['ltr', 'rtl']),
    fallback: z
      .string()
      .optional()
      .describe(
        'While the interface is being translated: the language whose words are shown for those that are missing. The language stays out of search engines and nothing missing in it counts as a mistake. Remove the key when everything is translated.',
      ),
  }),
);

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

export type Languages = z.infer<typeof LanguagesSchema>;
