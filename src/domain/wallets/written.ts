import type { Written } from '../written.ts';
import type { Channels, DatedFact, FactGroup, Profile } from './schema.ts';

/** A wallet's folder as it was written; a part is absent when its file is. */
export interface WrittenWallet {
  id: string;
  profile?: Written<Profile>;
  channels?: Written<Channels>;
  facts: Partial<Record<FactGroup, WrittenFacts>>;
}

export type WrittenFacts = Written<Record<string, DatedFact>>;
