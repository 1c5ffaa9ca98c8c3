/** The MDX tags a writer may use, and what each may say. `src/writing/` draws them; `check` refuses everything else. */
import { CHANNEL_IDS, CHANNEL_PURPOSES } from '../wallets/schema.ts';

export const NOTICE_KINDS = ['danger', 'warning', 'tip'] as const;

/** Groups of facts that `<FactTable>` can show: files in `content/wallets/<wallet>/`. */
export const FACT_TABLES = ['limits', 'fees'] as const;

/** What a table of channels compares: when each is staffed, or how soon it answers. */
export const CHANNEL_TABLES = ['hours', 'reply'] as const;

/** Drawings, made from the wallet's facts and the words in `content/ui/<locale>.yaml`. */
export const PICTURES = ['refund-journey', 'complaint-ladder', 'channel-choice', 'fake-support'] as const;

/**
 * Tag → attribute → the values it may have; `'fact'` stands for the id of any wallet fact, `'wallets'` for ids of wallets
 * with spaces between them, `'flow'` for the id of a troubleshooter, `'flag'` for an attribute without a value.
 * Attributes are required unless they are flags.
 */
export const VOCABULARY = {
  /** Wraps one numbered list: the actions, in order. */
  Steps: {},
  /** A set-apart warning. */
  Notice: { kind: NOTICE_KINDS },
  /** A wallet fact, inside a sentence. */
  Fact: { id: 'fact' },
  /** All facts of a group, as a table. */
  FactTable: { of: FACT_TABLES },
  /** The wallet's fitting channel: a card, or with `inline` a link in a sentence. */
  Channel: { for: CHANNEL_PURPOSES, inline: 'flag' },
  /** One certain channel, where the wallet has it: a card, or with `inline` a link in a sentence. */
  Contact: { via: CHANNEL_IDS, inline: 'flag' },
  /** All channels of the wallet, compared. */
  ChannelTable: { of: CHANNEL_TABLES },
  /** A link to the wallet's official site, the only place to get the app. */
  OfficialSite: {},
  /** A drawing that shows what the text says. */
  Picture: { of: PICTURES },
  /** A paragraph or a part of a sentence that holds for these wallets only. */
  Only: { wallets: 'wallets' },
  /** A troubleshooter that finds out with the reader what to do. */
  Fix: { flow: 'flow' },
  /** The official bodies that take complaints. */
  Regulators: {},
  /** The wallet's name. */
  WalletName: {},
} as const satisfies Record<string, Record<string, AttributeKind>>;

/** The values an attribute may have, or what they stand for. */
export type AttributeKind = readonly string[] | 'fact' | 'wallets' | 'flow' | 'flag';

export type TagName = keyof typeof VOCABULARY;
