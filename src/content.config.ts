import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ArticleSchema } from './domain/articles/schema.ts';
import { readSettings } from './domain/delivery/settings.ts';
import { RegulatorSchema } from './domain/regulators/schema.ts';
import { SearchWordsSchema } from './domain/search/schema.ts';
import { TopicsSchema } from './domain/topics/schema.ts';
import { UiTextSchema } from './domain/ui-text/schema.ts';
import { ChannelsSchema, FACT_GROUPS, FactGroupSchema, ProfileSchema } from './domain/wallets/schema.ts';

const { contentRoot } = readSettings(process.env);

/** The path below the folder, without its ending, is an entry's id: `en/refunds/refund-timing`, `gopay/limits`. */
const files = (base: string, pattern: string) =>
  glob({ base: `${contentRoot}/content/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

export const collections = {
  articles: defineCollection({ loader: files('articles', '*/*/*.mdx'), schema: ArticleSchema }),
  topics: defineCollection({ loader: files('topics', '*.yaml'), schema: TopicsSchema }),
  ui: defineCollection({ loader: files('ui', '*.yaml'), schema: UiTextSchema }),
  search: defineCollection({ loader: files('search', '*.yaml'), schema: SearchWordsSchema }),
  regulators: defineCollection({ loader: files('regulators', '*.yaml'), schema: RegulatorSchema }),
  profiles: defineCollection({ loader: files('wallets', '*/profile.yaml'), schema: ProfileSchema }),
  channels: defineCollection({ loader: files('wallets', '*/channels.yaml'), schema: ChannelsSchema }),
  facts: defineCollection({ loader: files('wallets', `*/{${FACT_GROUPS.join(',')}}.yaml`), schema: FactGroupSchema }),
};
