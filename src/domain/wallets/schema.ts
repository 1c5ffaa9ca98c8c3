/**
 * `content/wallets/<wallet>/`: everything one wallet's site says about the wallet.
 * `profile.yaml` who it is, `channels.yaml` how to reach it, the other files its figures. Every entry says where it comes from.
 */
import { z } from 'zod';

/** Files of figures; with the key of an entry they make the fact's id: `refunds.review-time`. */
export const FACT_GROUPS = ['account', 'complaints', 'fees', 'limits', 'refunds', 'regions'] as const;

/** What a reader needs support for. Each wallet names a channel for every one. */
export const CHANNEL_PURPOSES = ['urgent', 'account', 'refund', 'question', 'complaint'] as const;

export const DURATION_UNITS = ['minute', 'hour', 'day', 'working-day', 'month'] as const;

/** Ways of doing something that differ between wallets. */
export const WAYS = ['email-link'] as const;

const evidence = {
  /**
   * `source-a`: the four GoPay texts; `source-b`: the OKPay text; `sample`: nobody has given it yet, the page marks it as a
   * sample, and contacts use reserved names (`.example`, +44 20 7946 0xxx, +1 202 555 01xx).
   */
  source: z.enum(['source-a', 'source-b', 'sample']),
  /** The day it was last compared with the source. */
  checked: z.iso.date(),
};

/** One figure. `kind` decides how it is written in each language. */
export const FactSchema = z.discriminatedUnion('kind', [
  /** A span of time, such as 7 working days. */
  z.strictObject({ kind: z.literal('duration'), amount: z.int().positive(), unit: z.enum(DURATION_UNITS), ...evidence }),
  /** A sum; `currency` is its ISO 4217 code. */
  z.strictObject({
    kind: z.literal('money'),
    amount: z.number().nonnegative(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'Write the code of the currency, three capital letters such as IDR.'),
    ...evidence,
  }),
  /** How often something may happen. */
  z.strictObject({ kind: z.literal('times'), amount: z.int().positive(), ...evidence }),
  /** A share in per cent: 2.5 means 2.5 %. */
  z.strictObject({ kind: z.literal('percent'), amount: z.number().nonnegative(), ...evidence }),
  /** How something is done; its words are in `content/ui/<locale>.yaml` under `facts.ways`. */
  z.strictObject({ kind: z.literal('way'), way: z.enum(WAYS), ...evidence }),
  /** Countries and regions as ISO 3166 codes, upper case. */
  z.strictObject({
    kind: z.literal('countries'),
    codes: z.array(z.string().regex(/^[A-Z]{2}$/, 'Write the code of the country, two capital letters such as SG.')).min(1),
    ...evidence,
  }),
]);

/** A file of figures: a short English key in kebab-case → the figure. Every wallet has the same keys. */
export const FactGroupSchema = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'Write it in small letters joined by hyphens, such as per-day.'), FactSchema);

export const ProfileSchema = z.strictObject({
  /** The wallet's name as customers know it. */
  name: z.string().min(1),
  /** The brand's hue in OKLCH degrees (0 red, 90 yellow, 150 green, 250 blue); every tint and the dark theme follow from it. */
  hue: z.number().min(0).max(360),
  /** How strong that colour is: 0 is grey, 0.2 is vivid. */
  chroma: z.number().min(0).max(0.2),
  /** The official site, the only place to get the app. */
  website: z.strictObject({ value: z.url({ protocol: /^https$/ }), ...evidence }),
  /** Ids of the answers, six as a rule, that most of its customers come for, as the home page lists them. */
  mostNeeded: z.array(z.string()).min(1).max(8),
});

/** How soon an answer comes. */
const ReplySchema = z.discriminatedUnion('kind', [
  /** Somebody answers at once, with queues at busy times. */
  z.strictObject({ kind: z.literal('at-once'), ...evidence }),
  /** A few minutes as a rule. */
  z.strictObject({ kind: z.literal('quick'), ...evidence }),
  /** Within hours, not promised more exactly. */
  z.strictObject({ kind: z.literal('some-hours'), ...evidence }),
  /** Nobody can say. */
  z.strictObject({ kind: z.literal('varies'), ...evidence }),
  /** Within a stated time. */
  z.strictObject({ kind: z.literal('within'), amount: z.int().positive(), unit: z.enum(DURATION_UNITS), ...evidence }),
]);

const HoursSchema = z.strictObject({
  /** First and last day of the week, 1 is Monday and 7 is Sunday. */
  days: z.tuple([z.int().min(1).max(7), z.int().min(1).max(7)]),
  /** Opening and closing time as `'08:00'`, in quotes. `'00:00'` to `'24:00'` is round the clock. */
  open: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write the time such as '08:00'."),
  close: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "Write the time such as '22:00'."),
  /** IANA name, such as `Asia/Jakarta`. */
  timeZone: z.string().refine(isTimeZone, { error: 'There is no such time zone', params: { repair: 'Write its name such as Asia/Jakarta.' } }),
  ...evidence,
});

const channel = <Address extends z.ZodType<string>>(address: Address) =>
  z.strictObject({
    /** Where we know from that the wallet has this channel. */
    ...evidence,
    /** The number, e-mail address or web address. */
    address: z.strictObject({ value: address, ...evidence }),
    /** What the channel is the first choice for; may be empty. Every purpose is named by exactly one channel. */
    bestFor: z.array(z.enum(CHANNEL_PURPOSES)),
    /** When it is staffed; leave out for channels without hours. */
    hours: HoursSchema.optional(),
    /** How soon an answer comes; leave out for channels that do not answer. */
    reply: ReplySchema.optional(),
  });

const WebChannelSchema = channel(z.url({ protocol: /^https$/ }));

/** In the order in which the contact page shows them. Leave out what the wallet does not have. */
export const ChannelsSchema = z.strictObject({
  /** Telephone, in international form: `'+1 202 555 0142'`. */
  hotline: channel(z.string().regex(/^\+[1-9]\d{0,3}( \d{2,5}){1,5}$/, "Write the number in international form such as '+1 202 555 0142'.")).optional(),
  /** Chat on the site and in the app. */
  'live-chat': WebChannelSchema.extend({
    /** Where the chat's button is: `menu` or `lower-right`. */
    place: z.enum(['menu', 'lower-right']),
  }).optional(),
  email: channel(z.email()).optional(),
  /** The official account on a social network. */
  social: WebChannelSchema.optional(),
  /** Customers helping customers. */
  forum: WebChannelSchema.optional(),
  /** Questions and answers without a person. */
  faq: WebChannelSchema.optional(),
});

/** Whether `name` is an IANA time zone this runtime knows. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export type Profile = z.infer<typeof ProfileSchema>;
export type Fact = z.infer<typeof FactSchema>;
export type FactGroup = (typeof FACT_GROUPS)[number];
export type Channels = z.infer<typeof ChannelsSchema>;
export type ChannelId = keyof Channels;
export type Channel = NonNullable<Channels[ChannelId]>;
export type ChannelPurpose = (typeof CHANNEL_PURPOSES)[number];
export type Hours = z.infer<typeof HoursSchema>;
export type Reply = z.infer<typeof ReplySchema>;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** One wallet, whole. `facts` by id, such as `limits.per-day`. */
export interface Wallet {
  id: string;
  profile: Profile;
  channels: Channels;
  facts: ReadonlyMap<string, Fact>;
}
