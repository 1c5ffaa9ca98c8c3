import type { TagName } from '../domain/articles/vocabulary.ts';
import Channel from './Channel.astro';
import ChannelTable from './ChannelTable.astro';
import Contact from './Contact.astro';
import Fact from './Fact.astro';
import FactTable from './FactTable.astro';
import Fix from './Fix.astro';
import Notice from './Notice.astro';
import OfficialSite from './OfficialSite.astro';
import Only from './Only.astro';
import Picture from './Picture.astro';
import Regulators from './Regulators.astro';
import Steps from './Steps.astro';
import WalletName from './WalletName.astro';

/** Given to every article, so that writers import nothing. */
export const vocabulary: Record<TagName, unknown> = {
  Channel,
  ChannelTable,
  Contact,
  Fact,
  FactTable,
  Fix,
  Notice,
  OfficialSite,
  Only,
  Picture,
  Regulators,
  Steps,
  WalletName,
};
