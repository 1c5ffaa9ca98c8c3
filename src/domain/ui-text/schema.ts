/**
 * `content/ui/<locale>.yaml`: every word of the interface. The comment on each key is the note to the translator.
 * A name in braces, such as `{wallet}`, is filled in by the page: keep it, put it where your language needs it.
 */
import { z } from 'zod';
import { CHANNEL_PURPOSES } from '../wallets/schema.ts';
import { placeholders } from './fill.ts';

/** A text that may hold the named placeholders and no others. */
const text = (...allowed: string[]) =>
  z
    .string()
    .trim()
    .min(1)
    .superRefine((value, context) => {
      for (const name of placeholders(value)) {
        if (!allowed.includes(name)) {
          const possible = allowed.length ? `Here only ${allowed.map((a) => `{${a}}`).join(', ')} can be used` : 'Nothing is filled in here';
          context.addIssue({
            code: 'custom',
            message: `{${name}} is not filled in on this text`,
            params: { repair: `${possible}; correct or remove the braces.` },
          });
        }
      }
    });

/** A text that depends on a number: the forms of the language's plural rules. Chinese and Indonesian have only `other`. */
const plural = (...allowed: string[]) => z.strictObject({ one: text(...allowed).optional(), other: text(...allowed) });

const purposes = <Schema extends z.ZodType>(schema: Schema) => z.strictObject(recordOf(CHANNEL_PURPOSES, schema));

function recordOf<const Keys extends readonly string[], Schema extends z.ZodType>(keys: Keys, schema: Schema) {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Keys[number], Schema>;
}

export const UiTextSchema = z.strictObject({
  site: z.strictObject({
    /** Name of the site, in the header and in titles. */
    name: text('wallet'),
    /** One sentence for search engines about the whole site. */
    description: text('wallet'),
    /** First link of every page, seen by keyboard users: jumps over the header. */
    skip: text(),
  }),
  header: z.strictObject({
    /** Label of the language menu, read by screen readers. */
    language: text(),
    /** Label of the navigation by breadcrumbs. */
    breadcrumbs: text(),
    /** The home page in breadcrumbs. */
    home: text(),
  }),
  home: z.strictObject({
    /** The big question over the search field. */
    question: text(),
    /** Heading of the strip for stolen accounts and lost phones. */
    emergency: text(),
    /** Heading over the topics. */
    topics: text(),
    /** Heading over the most needed answers. */
    mostNeeded: text(),
    /** Heading over the contact block. */
    contact: text(),
    /** Link from the contact block to the contact page. */
    allChannels: text(),
  }),
  search: z.strictObject({
    /** Label of the field, read by screen readers. */
    label: text(),
    /** Example in the empty field: two or three things readers type. */
    placeholder: text(),
    /** The button. */
    submit: text(),
    /** Heading of the search page. */
    title: text(),
    /** While results are being fetched. */
    loading: text(),
    /** How many pages were found. */
    found: plural('count'),
    /** Heading when nothing was found. */
    empty: text('query'),
    /** What to do when nothing was found. */
    emptyHint: text(),
    /** Heading when the search could not be loaded or lost a part. */
    error: text(),
    /** What to do then: the topics below still work. */
    errorHint: text(),
    /** Button that tries again. */
    retry: text(),
    /** Over the list of all articles, when there is no script or nothing was found. */
    allTopics: text(),
    /** Link at the end of the suggestions: all results on a page of their own. */
    showAll: text(),
  }),
  article: z.strictObject({
    /** Heading of the table of contents. */
    onThisPage: text(),
    /** When the steps were last compared with the app. */
    reviewed: text('date'),
    /** The same when that is overdue. */
    reviewOverdue: text('date'),
    /** What staff never ask for. Safety text: complete, plain. */
    neverAsk: text('wallet'),
    /** Link behind it to the article about fake support. */
    neverAskMore: text(),
    /** Notice over a text that exists in another language only. */
    notTranslated: text('language'),
    /** Notice over a translation whose source has changed what the reader should do. */
    behind: text('date'),
    /** Link in that notice to the source text. */
    readSource: text('language'),
    /** Heading of the block at the end: what to do if the page did not help. */
    notSolved: text(),
    /** First rung, a heading over three related answers. */
    check: text(),
    /** Second rung: talk to support. */
    talk: text(),
    /** Third rung: complain. */
    insist: text(),
    /** Sentence of the third rung, before the link to the complaint article. */
    insistHint: text(),
    /** Heading of what to have ready before contacting support. */
    haveReady: text(),
  }),
  contact: z.strictObject({
    /** Heading of the contact page. */
    title: text(),
    /** One sentence under it. */
    lead: text('wallet'),
    /** Heading: which channel for what. */
    which: text(),
    /** What each purpose is, as a reader would say it. */
    purposes: purposes(text()),
    /** Two or three things to have ready for each purpose. */
    haveReady: purposes(z.array(text()).min(2).max(5)),
    /** Heading: every channel. */
    all: text(),
    /** Beware of fake support, heading. */
    safety: text(),
    /** Beware of fake support, what to do. */
    safetyHint: text('wallet'),
    /** Label before hours. */
    hours: text(),
    /** Label before the reply time. */
    reply: text(),
    /** Always open. */
    roundTheClock: text(),
    /** Opening hours with the place whose clock is meant. */
    openBetween: text('days', 'open', 'close', 'zone'),
    /** The same hours on the reader's clock, added by script. */
    onYourClock: text('open', 'close'),
    /** Outside hours. */
    outsideHours: text(),
    /** Label before where the chat button is. */
    place: text(),
    places: z.strictObject({ menu: text(), 'lower-right': text() }),
    /** Reply times. */
    replies: z.strictObject({ 'at-once': text(), quick: text(), 'some-hours': text(), varies: text(), within: text('duration') }),
    /** Names of the channels, as headings and in lists. */
    names: z.strictObject({ hotline: text(), 'live-chat': text(), email: text(), social: text(), forum: text(), faq: text() }),
    /** The same as they stand inside a sentence. */
    channels: z.strictObject({ hotline: text(), 'live-chat': text(), email: text(), social: text(), forum: text(), faq: text() }),
    /** Buttons. */
    actions: z.strictObject({ hotline: text('address'), 'live-chat': text(), email: text('address'), social: text(), forum: text(), faq: text() }),
    /** When support itself cannot be reached, heading. */
    unreachable: text(),
    /** What to try then, in order. */
    unreachableSteps: z.array(text()).min(3).max(6),
  }),
  notFound: z.strictObject({
    title: text(),
    /** What to do instead. */
    hint: text(),
  }),
  footer: z.strictObject({
    topics: text(),
    help: text(),
    /** Official channels only. */
    official: text(),
    website: text('wallet'),
    feed: text(),
    /** The day an answer last changed. */
    updated: text('date'),
  }),
  facts: z.strictObject({
    /** The small mark on a figure nobody has confirmed yet. */
    sample: text(),
    /** Longer, as a note under tables and lists that hold samples. */
    sampleNote: text(),
    /** Note under figures with the day they were checked. */
    checked: text('date'),
    /** Column headings. */
    what: text(),
    value: text(),
    /** Spans of time that Intl does not write. */
    workingDays: plural('count'),
    /** How something is done, inside a sentence: “… with {a link sent by email}”. */
    ways: z.strictObject({ 'email-link': text() }),
    /** How often. */
    times: plural('count'),
    /** The name of each figure, by its id; one for every entry of `content/wallets/<wallet>/`. */
    labels: z.record(z.string(), text()),
  }),
  regulators: z.strictObject({
    /** On bodies whose address the operator has not confirmed yet. */
    unverified: text(),
  }),
  feed: z.strictObject({
    title: text('wallet'),
    description: text('wallet'),
  }),
});

export type UiText = z.infer<typeof UiTextSchema>;
