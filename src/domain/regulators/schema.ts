/** `content/regulators/<country>.yaml`: an official body that takes complaints about financial services. The file name is the ISO 3166 code, lower case. */
import { z } from 'zod';
import { LOCALE_IDS } from '../locales.ts';

export const RegulatorSchema = z.strictObject({
  /** The body's name in each language of the site. */
  name: z.record(z.enum(LOCALE_IDS), z.string().trim().min(2)),
  /** What it does for a customer, one sentence in each language. */
  does: z.record(z.enum(LOCALE_IDS), z.string().trim().min(2)),
  /** Its official site. */
  website: z.url({ protocol: /^https$/ }),
  /** Where this was read: an address, or `sample`. */
  source: z.string().min(1),
  /** The day it was looked up. */
  checked: z.iso.date(),
  /** `true` once the operator has opened the site and confirmed it; until then the page asks the reader to check it. */
  verified: z.boolean(),
});

export type Regulator = z.infer<typeof RegulatorSchema>;
