/** The MDX tags a writer may use, and what each may say. `src/writing/` draws them; `check` refuses everything else. */
import { CHANNEL_PURPOSES } from '../wallets/schema.ts';

export const NOTICE_KINDS = ['danger', 'warning', 'tip'] as const;

/** Groups of facts that `<FactTable>` can show: files in `content/wallets/<wallet>/`. */
export const FACT_TABLES = ['limits', 'fees'] as const;

/**
 * Tag → attribute → the values it may have; `'fact'` stands for the id of any wallet fact, `'flag'` for an attribute without a value.
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
  /** The official bodies that take complaints. */
  Regulators: {},
  /** The wallet's name. */
  WalletName: {},
} as const satisfies Record<string, Record<string, readonly string[] | 'fact' | 'flag'>>;

export type TagName = keyof typeof VOCABULARY;
