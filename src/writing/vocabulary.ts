import type { TagName } from '../domain/articles/vocabulary.ts';
import Channel from './Channel.astro';
import Fact from './Fact.astro';
import FactTable from './FactTable.astro';
import Notice from './Notice.astro';
import Regulators from './Regulators.astro';
import Steps from './Steps.astro';
import WalletName from './WalletName.astro';

/** Given to every article, so that writers import nothing. */
export const vocabulary: Record<TagName, unknown> = { Channel, Fact, FactTable, Notice, Regulators, Steps, WalletName };
