/**
 * `content/wallets/<wallet>/`: everything one wallet's site says about the wallet.
 * `profile.yaml` who it is, `channels.yaml` how to reach it, the other files its figures. Every entry says where it comes from.
 */
import { z } from 'zod';
import { WebAddressSchema } from '../web-address.ts';

/** Files of figures; with the key of an entry they make the fact's id: `refunds.review-time`. */
export const FACT_GROUPS = ['account', 'complaints', 'fees', 'limits', 'payments', 'refunds', 'regions', 'withdrawals'] as const;

/** What a reader needs support for. Each wallet names a channel for every one. */
export const CHANNEL_PURPOSES = ['urgent', 'account', 'refund', 'question', 'complaint'] as const;

/** Ways to reach a wallet; each wallet has some of them. */
export const CHANNEL_IDS = ['hotline', 'live-chat', 'email', 'social', 'forum', 'faq'] as const;

export const DURATION_UNITS = ['minute', 'hour', 'day', 'working-day', 'month', 'year'] as const;

/** Ways of doing something that differ between wallets. */
const WAYS = ['email-link'] as const;

/** Where something is known from. */
export const EVIDENCE = {
  source: z
    .string()
    .regex(/^(?:source-a|source-b|operator|sample|https:\/\/\S+)$/, 'Write source-a, source-b, operator, sample, or the web address where it stands.')
    .describe(
      'Where it is known from. source-a: the four GoPay texts; source-b: the OKPay text; operator: the operator’s own word; a web address that starts with https://; or sample: nobody has given it yet, the page marks it as a sample, and contacts use reserved names (.example, +44 20 7946 0xxx, +1 202 555 01xx).',
    ),
  checked: z.iso.date().describe('The day it was last compared with the source.'),
};

/** For a figure that changes on a day. */
const period = {
  from: z.iso.date().optional().describe('The first day on which it holds; leave it out when there is no other value before.'),
  until: z.iso.date().optional().describe('The last day on which it holds; leave it out when no other value is known yet.'),
};

const figure = { ...period, ...EVIDENCE };

const CURRENCIES = Intl.supportedValuesOf('currency');
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** One figure. `kind` decides how it is written in each language. */
const FactSchema = z.discriminatedUnion('kind', [
  /** A span of time, such as 7 working days. */
  z.strictObject({ kind: z.literal('duration'), amount: z.int().positive(), unit: z.enum(DURATION_UNITS), ...figure }),
  /** A sum; `currency` is its ISO 4217 code. */
  z.strictObject({
    kind: z.literal('money'),
    amount: z.number().nonnegative().max(1e12),
    currency: z.string().refine((code) => CURRENCIES.includes(code), {
      error: 'There is no such currency',
      params: { repair: 'Write the code of the currency, three capital letters such as IDR.' },
    }),
    ...figure,
  }),
  /** How often something may happen. */
  z.strictObject({ kind: z.literal('times'), amount: z.int().positive(), ...figure }),
  /** A share in per cent: 2.5 means 2.5 %. */
  z.strictObject({ kind: z.literal('percent'), amount: z.number().nonnegative().max(100), ...figure }),
  /** How something is done; its words are in `content/ui/<locale>.yaml` under `facts.ways`. */
  z.strictObject({ kind: z.literal('way'), way: z.enum(WAYS), ...figure }),
  /** Countries and regions as ISO 3166 codes, upper case. */
  z.strictObject({
    kind: z.literal('countries'),
    codes: z
      .array(
        z.string().refine((code) => /^[A-Z]{2}$/.test(code) && COUNTRIES.of(code) !== undefined, {
          error: 'There is no such country',
          params: { repair: 'Write the code of the country, two capital letters such as SG.' },
        }),
      )
      .min(1),
    ...figure,
  }),
]);

/**
 * A file of figures: a short English key in kebab-case → the figure. Every wallet has the same keys.
 * A figure that changes on a known day is a list: the present one with `until`, the next one with `from`. Each build takes the one of its day.
 */
export const FactGroupSchema = z.record(
  z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'Write it in small letters joined by hyphens, such as per-day.'),
  z.union([FactSchema, z.array(FactSchema).min(1)]),
);

/** A way to reach the wallet. */
const contact = <Value extends z.ZodType<string>>(value: Value) =>
  z.strictObject({
    value,
    ...EVIDENCE,
    verified: z.boolean().optional().describe('true once the operator has tried it and reached the wallet.'),
  });

export const ProfileSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .max(40)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} .&+-]*$/u, 'Write the name alone, in letters and digits.')
    .describe("The wallet's name as customers know it."),
  hue: z
    .number()
    .min(0)
    .max(360)
    .describe("The brand's hue in OKLCH degrees (0 red, 90 yellow, 150 green, 250 blue); every tint and the dark theme follow from it."),
  chroma: z.number().min(0).max(0.2).describe('How strong that colour is: 0 is grey, 0.2 is vivid.'),
  website: contact(WebAddressSchema).describe('The official site, the only place to get the app.'),
  apps: z
    .strictObject({
      android: contact(
        z
          .string()
          .regex(
            /^[a-z]\w*(?:\.[a-z]\w*)+$/i,
            'Write the name of its package such as com.alphapay.wallet, as it stands behind id= in the address of its Play Store page.',
          ),
      ).optional(),
      ios: contact(
        z.string().regex(/^\d{6,12}$/, 'Write its number such as 1234567890, as it stands behind id in the address of its App Store page.'),
      ).optional(),
    })
    .optional()
    .describe('The app in the stores: the name of its Android package, its number in the App Store.'),
  exitTo: WebAddressSchema.describe(
    'Where the quick exit of emergency and complaint pages leads: a neutral site that anybody might have open, and that opens in every country the wallet works in.',
  ),
  statusUrl: contact(WebAddressSchema)
    .optional()
    .describe(
      'Where the operator’s status page answers in the form of Statuspage, such as https://status.example.com/api/v2/status.json; it must allow other sites to ask (CORS). Readers see what it says, or nothing when it does not answer. It learns their internet address.',
    ),
  mostNeeded: z
    .array(z.string())
    .min(1)
    .max(8)
    .describe('Ids of the answers, six as a rule, that most of its customers come for, as the home page lists them.'),
  recheckMonths: z.int().min(1).max(24).describe('For how many months a figure or contact is relied on before it must be compared with its source again.'),
});

/** How soon an answer comes. */
const ReplySchema = z.discriminatedUnion('kind', [
  /** Somebody answers at once, with queues at busy times. */
  z.strictObject({ kind: z.literal('at-once'), ...EVIDENCE }),
  /** A few minutes as a rule. */
  z.strictObject({ kind: z.literal('quick'), ...EVIDENCE }),
  /** Within hours, not promised more exactly. */
  z.strictObject({ kind: z.literal('some-hours'), ...EVIDENCE }),
  /** Nobody can say. */
  z.strictObject({ kind: z.literal('varies'), ...EVIDENCE }),
  /** Within a stated time. */
  z.strictObject({ kind: z.literal('within'), amount: z.int().positive(), unit: z.enum(DURATION_UNITS), ...EVIDENCE }),
]);

const HoursSchema = z.strictObject({
  days: z.tuple([z.int().min(1).max(7), z.int().min(1).max(7)]).describe('First and last day of the week, 1 is Monday and 7 is Sunday.'),
  open: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write the time such as '08:00'.")
    .describe("Opening and closing time as '08:00', in quotes. '00:00' to '24:00' is round the clock."),
  close: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "Write the time such as '22:00'."),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'There is no such time zone', params: { repair: 'Write its name such as Asia/Jakarta.' } })
    .describe('IANA name, such as Asia/Jakarta.'),
  ...EVIDENCE,
});

const channel = <Address extends z.ZodType<string>>(address: Address) =>
  z.strictObject({
    /** Where we know from that the wallet has this channel. */
    ...EVIDENCE,
    address: contact(address).describe('The number, e-mail address or web address.'),
    bestFor: z
      .array(z.enum(CHANNEL_PURPOSES))
      .describe('What the channel is the first choice for; may be empty. Every purpose is named by exactly one channel.'),
    hours: HoursSchema.optional().describe('When it is staffed; leave out for channels without hours.'),
    reply: ReplySchema.optional().describe('How soon an answer comes; leave out for channels that do not answer.'),
  });

const WebChannelSchema = channel(WebAddressSchema);

/** In the order in which the contact page shows them. Leave out what the wallet does not have. */
export const ChannelsSchema = z.strictObject({
  hotline: channel(z.string().regex(/^\+[1-9]\d{0,3}( \d{2,5}){1,5}$/, "Write the number in international form such as '+1 202 555 0142'."))
    .optional()
    .describe("Telephone, in international form: '+1 202 555 0142'."),
  /** Chat on the site and in the app. */
  'live-chat': WebChannelSchema.extend({
    place: z.enum(['menu', 'lower-right']).describe("Where the chat's button is: menu or lower-right."),
  }).optional(),
  email: channel(z.email()).optional(),
  social: WebChannelSchema.optional().describe('The official account on a social network.'),
  forum: WebChannelSchema.optional().describe('Customers helping customers.'),
  faq: WebChannelSchema.optional().describe('Questions and answers without a person.'),
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

/** Where an entry is known from. */
export interface Evidence {
  source: string;
  checked: string;
  verified?: boolean | undefined;
}

export type Profile = z.infer<typeof ProfileSchema>;
export type Fact = z.infer<typeof FactSchema>;
/** A figure, or its periods. */
export type DatedFact = z.infer<typeof FactGroupSchema>[string];
export type FactGroup = (typeof FACT_GROUPS)[number];
export type Channels = z.infer<typeof ChannelsSchema>;
export type ChannelId = keyof Channels;
export type Channel = NonNullable<Channels[ChannelId]>;
export type ChannelPurpose = (typeof CHANNEL_PURPOSES)[number];
export type Hours = z.infer<typeof HoursSchema>;
export type Reply = z.infer<typeof ReplySchema>;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** One wallet, whole, on one day. `facts` by id, such as `limits.per-day`. */
export interface Wallet {
  id: string;
  profile: Profile;
  channels: Channels;
  facts: ReadonlyMap<string, Fact>;
}
