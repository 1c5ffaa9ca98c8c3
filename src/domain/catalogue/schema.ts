/**
 * `content/catalogue.yaml`: every answer the site must have, by topic. A page that gets lost is seen because its line is still here;
 * take a line out only when the answer is given up on purpose.
 */
import { z } from 'zod';
import { TOPIC_IDS } from '../topics/schema.ts';

export const CatalogueSchema = z.strictObject(
  Object.fromEntries(TOPIC_IDS.map((topic) => [topic, z.array(z.string().trim().min(2))])) as Record<(typeof TOPIC_IDS)[number], z.ZodArray<z.ZodString>>,
);

export type Catalogue = z.infer<typeof CatalogueSchema>;
