/** `content/topics/<locale>.yaml`: the topics in the order of the home page. The key is the folder of the articles. */
import { z } from 'zod';

/** Every topic there is; each has a folder under `content/articles/<locale>/` and words in every language. */
export const TOPIC_IDS = [
  'security',
  'refunds',
  'password-reset',
  'payments',
  'top-up-and-withdrawal',
  'service-limits',
  'account',
  'complaints',
  'contact',
] as const;

const TopicSchema = z.strictObject({
  title: z.string().trim().min(2).max(28).describe('Short name, up to 28 characters.'),
  summary: z.string().trim().min(5).max(110).describe('What a reader finds there, in one line of up to 110 characters.'),
});

export const TopicsSchema = z.strictObject({
  security: TopicSchema,
  refunds: TopicSchema,
  'password-reset': TopicSchema,
  payments: TopicSchema,
  'top-up-and-withdrawal': TopicSchema,
  'service-limits': TopicSchema,
  account: TopicSchema,
  complaints: TopicSchema,
  contact: TopicSchema.describe('Its list of answers stands on the contact page.'),
} satisfies Record<TopicId, typeof TopicSchema>);

export function isTopic(value: string): value is TopicId {
  return (TOPIC_IDS as readonly string[]).includes(value);
}

export type TopicId = (typeof TOPIC_IDS)[number];
export type Topics = z.infer<typeof TopicsSchema>;
