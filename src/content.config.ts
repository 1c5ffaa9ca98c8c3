import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ArticleSchema } from './domain/articles/schema.ts';
import { CatalogueSchema } from './domain/catalogue/schema.ts';
import { readSettings } from './domain/delivery/settings.ts';
import { HostsSchema } from './domain/hosts/schema.ts';
import { partial } from './domain/languages/partial.ts';
import { LanguagesSchema } from './domain/languages/schema.ts';
import { NoticeSchema } from './domain/notices/schema.ts';
import { RegulatorSchema } from './domain/regulators/schema.ts';
import { ErrorCodesSchema, SearchWordsSchema } from './domain/search/schema.ts';
import { StyleSchema } from './domain/style/schema.ts';
import { TopicsSchema } from './domain/topics/schema.ts';
import { FlowSchema, TroubleshooterSchema } from './domain/troubleshooters/schema.ts';
import { UiTextSchema } from './domain/ui-text/schema.ts';
import { ChannelsSchema, FACT_GROUPS, FactGroupSchema, ProfileSchema } from './domain/wallets/schema.ts';

const { contentRoot } = readSettings(process.env);

/** The path below the first folder, without its ending, is an entry's id: `en/refunds/refund-timing`, `gopay/limits`. */
const files = (pattern: string) =>
  glob({
    base: `${contentRoot}/content`,
    pattern,
    generateId: ({ entry }) =>
      entry
        .replace(/\.\w+$/, '')
        .split('/')
        .slice(1)
        .join('/') || entry,
  });

export const collections = {
  articles: defineCollection({ loader: files('articles/*/*/*.mdx'), schema: ArticleSchema }),
  flows: defineCollection({ loader: files('flows/*.yaml'), schema: FlowSchema }),
  troubleshooters: defineCollection({ loader: files('troubleshooters/*/*.yaml'), schema: partial(TroubleshooterSchema) }),
  notices: defineCollection({ loader: files('notices/*/*.mdx'), schema: NoticeSchema }),
  topics: defineCollection({ loader: files('topics/*.yaml'), schema: partial(TopicsSchema) }),
  ui: defineCollection({ loader: files('ui/*.yaml'), schema: partial(UiTextSchema) }),
  search: defineCollection({ loader: files('search/!(codes).yaml'), schema: SearchWordsSchema }),
  codes: defineCollection({ loader: files('search/codes.yaml'), schema: ErrorCodesSchema }),
  regulators: defineCollection({ loader: files('regulators/*.yaml'), schema: RegulatorSchema }),
  profiles: defineCollection({ loader: files('wallets/*/profile.yaml'), schema: ProfileSchema }),
  channels: defineCollection({ loader: files('wallets/*/channels.yaml'), schema: ChannelsSchema }),
  facts: defineCollection({ loader: files(`wallets/*/{${FACT_GROUPS.join(',')}}.yaml`), schema: FactGroupSchema }),

  // No page shows these. They stand here because Astro writes a JSON schema for each collection, which editors check files with.
  style: defineCollection({ loader: files('style/*.yaml'), schema: StyleSchema }),
  catalogue: defineCollection({ loader: files('catalogue.yaml'), schema: CatalogueSchema }),
  hosts: defineCollection({ loader: files('hosts.yaml'), schema: HostsSchema }),
  languages: defineCollection({ loader: files('languages.json'), schema: LanguagesSchema }),
};
