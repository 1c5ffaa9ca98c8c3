/** What can be said of a contact that claims to be the wallet, and why. Every reason has its sentence in `content/ui/<locale>.yaml` under `verify.reasons`. */

/** From good to bad: of several contacts in one text, the worst decides. */
export const VERDICTS = ['official', 'not-listed', 'unreadable', 'look-alike'] as const;

export const REASONS = [
  'listed-phone',
  'listed-web',
  'listed-email',
  'listed-account',
  'listed-app',
  'listed-in-message',
  'not-on-list',
  'no-phone',
  'own-subdomain',
  'odd-port',
  'other-service',
  'unconfirmed',
  'near',
  'letters',
  'name-elsewhere',
  'before-at',
  'near-number',
  'display-name',
  'no-channel',
  'too-long',
  'hidden-characters',
  'odd-characters',
  'malformed',
  'odd-number',
  'part-number',
  'extension',
  'other-scheme',
  'ip-address',
  'short-link',
  'carries-link',
  'expired',
] as const;

export type Verdict = (typeof VERDICTS)[number];
export type Reason = (typeof REASONS)[number];

export interface Judgement {
  verdict: Verdict;
  reason: Reason;
  /** The part of the text that was judged; empty when there was none. */
  seen: string;
  /** The entry of the official list it equals; only with `official`. */
  entry?: OfficialEntry;
}

/** One way to reach the wallet. */
export interface OfficialEntry {
  id: 'website' | 'help' | 'android' | 'ios' | 'hotline' | 'live-chat' | 'email' | 'social' | 'forum' | 'faq';
  value: string;
  /** The day it was last compared with its source, and the last day on which that is relied on. */
  checked: string;
  until: string;
  isSample: boolean;
}

/** What the reader's device compares with. */
export interface OfficialList {
  wallet: string;
  entries: readonly OfficialEntry[];
  /** In a release a sample is no official contact. */
  isRelease: boolean;
  /** The day the list was built: a clock that is behind it is wrong. */
  day: string;
}

export const lookAlike = (reason: Reason, seen: string): Judgement => ({ verdict: 'look-alike', reason, seen });
export const notListed = (reason: Reason, seen: string): Judgement => ({ verdict: 'not-listed', reason, seen });
export const unreadable = (reason: Reason, seen: string): Judgement => ({ verdict: 'unreadable', reason, seen });
export const official = (reason: Reason, seen: string, entry: OfficialEntry): Judgement => ({ verdict: 'official', reason, seen, entry });

/** The worst of several; the first of equals. */
export function worst(judgements: readonly Judgement[]): Judgement | undefined {
  const rank = ({ verdict }: Judgement) => VERDICTS.indexOf(verdict);
  return judgements.reduce<Judgement | undefined>((found, next) => (found && rank(found) >= rank(next) ? found : next), undefined);
}
