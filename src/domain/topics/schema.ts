/** `content/topics/<locale>.yaml`: the topics in the order of the home page. The key is the folder of the articles. */
import { z } from 'zod';

/** Every topic there is; each has a folder under `content/articles/<locale>/` and words in every language. */
export const TOPIC_IDS = ['security', 'refunds', 'password-reset', 'service-limits', 'complaints'] as const;

const TopicSchema = z.strictObject({
  /** Short name, up to 28 characters. */
  title: z.string().trim().min(2).max(28),
  /** What a reader finds there, in one line of up to 110 characters. */
  summary: z.string().trim().min(5).max(110),
});

export const TopicsSchema = z.strictObject({
  security: TopicSchema,
  refunds: TopicSchema,
  'password-reset': TopicSchema,
  'service-limits': TopicSchema,
  complaints: TopicSchema,
} satisfies Record<TopicId, typeof TopicSchema>);

export function isTopic(value: string): value is TopicId {
  return (TOPIC_IDS as readonly string[]).includes(value);
}

export type TopicId = (typeof TOPIC_IDS)[number];
export type Topics = z.infer<typeof TopicsSchema>;
