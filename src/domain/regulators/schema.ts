/** `content/regulators/<country>.yaml`: an official body that takes complaints about financial services. The file name is the ISO 3166 code, lower case. */
import { z } from 'zod';
import { WebAddressSchema } from '../web-address.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../locales.ts';

/** A text in each language; one that is still being translated may be left out. */
const inEveryLanguage = () =>
  z.strictObject(
    Object.fromEntries(
      LOCALE_IDS.map((id) => [id, LOCALES[id].fallback === undefined ? z.string().trim().min(2) : z.string().trim().min(2).optional()]),
    ) as Record<Locale, z.ZodString | z.ZodOptional<z.ZodString>>,
  );

export const RegulatorSchema = z.strictObject({
  name: inEveryLanguage().describe("The body's name in each language of the site."),
  does: inEveryLanguage().describe('What it does for a customer, one sentence in each language.'),
  website: WebAddressSchema.describe('Its official site.'),
  source: z.union([z.literal('sample'), z.literal('operator'), WebAddressSchema]).describe('Where this was read: an address, or sample.'),
  checked: z.iso.date().describe('The day it was looked up.'),
  verified: z.boolean().describe('true once the operator has opened the site and confirmed it; until then the page asks the reader to check it.'),
});

export type Regulator = z.infer<typeof RegulatorSchema>;
