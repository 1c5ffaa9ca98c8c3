/** Kinds of text that interface words are made of, each with what may be filled in. */
import { z } from 'zod';
import { CHANNEL_PURPOSES } from '../wallets/schema.ts';
import { placeholders } from './fill.ts';

/** A text that may hold the named placeholders and no others. */
export const text = (...allowed: string[]) =>
  z
    .string()
    .trim()
    .min(1)
    .superRefine((value, context) => {
      for (const name of placeholders(value)) {
        if (!allowed.includes(name)) {
          const possible = allowed.length ? `Here only ${allowed.map((a) => `{${a}}`).join(', ')} can be used` : 'Nothing is filled in here';
          context.addIssue({
            code: 'custom',
            message: `{${name}} is not filled in on this text`,
            params: { repair: `${possible}; correct or remove the braces.` },
          });
        }
      }
    });

/** A text that may hold wallet facts in braces; `check` knows which there are. */
const factText = () => z.string().trim().min(1);

/** A text that depends on a number: the forms of the language's plural rules, as Unicode names them. Chinese and Indonesian have only `other`. */
export const plural = (...allowed: string[]) => {
  const form = text(...allowed);
  const some = form.optional();
  return z.strictObject({ zero: some, one: some, two: some, few: some, many: some, other: form });
};

/** Names of a few words, details of one short sentence. */
export const picture = (steps: number) => z.strictObject({ title: text(), steps: z.array(z.strictObject({ name: text(), detail: factText() })).length(steps) });

/** One for each purpose a channel has. */
export const purposes = <Schema extends z.ZodType>(schema: Schema) => z.strictObject(recordOf(CHANNEL_PURPOSES, schema));

/** The same for every key. */
export function recordOf<const Keys extends readonly string[], Schema extends z.ZodType>(keys: Keys, schema: Schema) {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Keys[number], Schema>;
}
