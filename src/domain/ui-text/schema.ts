/**
 * `content/ui/<locale>.yaml`: every word of the interface. The description of each key is the note to the translator.
 * A name in braces, such as `{wallet}`, is filled in by the page: keep it, put it where your language needs it.
 */
import { z } from 'zod';
import { picture, plural, purposes, text } from './kinds.ts';
import { DeviceWords, FixWords, NoticesWords, OfflineWords, QuickExitWords, ServiceStatusWords, VerifyWords } from './tools.ts';

export const UiTextSchema = z.strictObject({
  site: z.strictObject({
    name: text('wallet').describe('Name of the site, in the header and in titles.'),
    description: text('wallet').describe('One sentence for search engines about the whole site.'),
    skip: text().describe('First link of every page, seen by keyboard users: jumps over the header.'),
  }),
  header: z.strictObject({
    language: text().describe('Label of the language menu, read by screen readers.'),
    breadcrumbs: text().describe('Label of the navigation by breadcrumbs.'),
    home: text().describe('The home page in breadcrumbs.'),
  }),
  home: z.strictObject({
    question: text().describe('The big question over the search field.'),
    emergency: text().describe('Heading of the strip for stolen accounts and lost phones.'),
    topics: text().describe('Heading over the topics.'),
    mostNeeded: text().describe('Heading over the most needed answers.'),
    contact: text().describe('Heading over the contact block.'),
    allChannels: text().describe('Link from the contact block to the contact page.'),
  }),
  search: z.strictObject({
    label: text().describe('Label of the field, read by screen readers.'),
    placeholder: text().describe('Example in the empty field: two or three things readers type.'),
    submit: text().describe('The button.'),
    title: text().describe('Heading of the search page.'),
    loading: text().describe('While results are being fetched.'),
    found: plural('count').describe('How many pages were found.'),
    empty: text('query').describe('Heading when nothing was found.'),
    emptyHint: text().describe('What to do when nothing was found.'),
    error: text().describe('Heading when the search could not be loaded or lost a part.'),
    errorHint: text().describe('What to do then: the topics below still work.'),
    retry: text().describe('Button that tries again.'),
    allTopics: text().describe('Over the list of all articles, when there is no script or nothing was found.'),
    showAll: text().describe('Link at the end of the suggestions: all results on a page of their own.'),
    unsure: text().describe('When nothing fits well: the answers below are guesses. Says so plainly, without blaming the reader.'),
    understood: text('meant').describe(
      'What the query was taken for, where it was spelled or worded differently. {meant} stands as it is, without quotation marks around it.',
    ),
    undo: text('query').describe('Button beside it: takes the query literally.'),
    redo: text().describe('Button after that: other spellings and words again.'),
    lookInside: text().describe('Button below good results: looks for the words inside the texts as well.'),
    code: text('code').describe('Over the answers for an error code the app shows.'),
    unknownCode: text('code').describe(
      'Over the answers for a code that nobody knows: they show how to find out safely. Says also that a one-time code is for nobody else.',
    ),
    leadOn: text().describe('Heading of the panel below guesses and when nothing was found: other ways to help.'),
    danger: text().describe('Where the search only guesses, over the links for emergencies: is money or the account in danger now?'),
    otherWays: text().describe('Below the links for emergencies, over those to topics, contact and complaint.'),
    recent: text().describe('Heading over what the reader searched for before, on this device.'),
    remember: text().describe('Box to tick: keep my searches on this device. Nothing is kept before.'),
    rememberHint: text().describe('Beside it: nobody else gets them, numbers are left out; better not on a borrowed phone.'),
    forget: text().describe('Button: deletes the kept searches.'),
    close: text().describe('Button that closes the search where it fills a phone.'),
  }),
  article: z.strictObject({
    onThisPage: text().describe('Heading of the table of contents.'),
    reviewed: text('date').describe('When the steps were last compared with the app.'),
    reviewOverdue: text('date').describe('The same when that is overdue.'),
    neverAsk: text('wallet').describe('What staff never ask for. Safety text: complete, plain.'),
    neverAskMore: text().describe('Link behind it to the article about fake support.'),
    notTranslated: text('own', 'language').describe('Notice over a text that exists in another language only.'),
    behind: text('date').describe('Notice over a translation whose source has changed what the reader should do.'),
    readSource: text('language').describe('Link in that notice to the source text.'),
    notSolved: text().describe('Heading of the block at the end: what to do if the page did not help.'),
    check: text().describe('First rung, a heading over three related answers.'),
    talk: text().describe('Second rung: talk to support.'),
    insist: text().describe('Third rung: complain.'),
    insistHint: text().describe('Sentence of the third rung, before the link to the complaint article.'),
    haveReady: text().describe('Heading of what to have ready before contacting support.'),
  }),
  fix: FixWords,
  contact: z.strictObject({
    title: text().describe('Heading of the contact page.'),
    lead: text('wallet').describe('One sentence under it.'),
    which: text().describe('Heading: which channel for what.'),
    purposes: purposes(text()).describe('What each purpose is, as a reader would say it.'),
    haveReady: purposes(z.array(text()).min(2).max(5)).describe('Two or three things to have ready for each purpose.'),
    all: text().describe('Heading: every channel.'),
    safety: text().describe('Beware of fake support, heading.'),
    safetyHint: text('wallet').describe('Beware of fake support, what to do.'),
    channel: text().describe('Column heading over the names of channels.'),
    hours: text().describe('Label before hours.'),
    reply: text().describe('Label before the reply time.'),
    roundTheClock: text().describe('Always open.'),
    everyDay: text().describe('All seven days, where the days of opening stand.'),
    openBetween: text('days', 'open', 'close', 'zone').describe('Opening hours with the place whose clock is meant.'),
    onYourClock: text('open', 'close').describe("The same hours on the reader's clock, added by script."),
    outsideHours: text().describe('Outside hours.'),
    place: text().describe('Label before where the chat button is.'),
    places: z.strictObject({ menu: text(), 'lower-right': text() }),
    replies: z.strictObject({ 'at-once': text(), quick: text(), 'some-hours': text(), varies: text(), within: text('duration') }).describe('Reply times.'),
    names: z
      .strictObject({ hotline: text(), 'live-chat': text(), email: text(), social: text(), forum: text(), faq: text() })
      .describe('Names of the channels, as headings and in lists.'),
    channels: z
      .strictObject({ hotline: text(), 'live-chat': text(), email: text(), social: text(), forum: text(), faq: text() })
      .describe('The same as they stand inside a sentence.'),
    actions: z
      .strictObject({ hotline: text('address'), 'live-chat': text(), email: text('address'), social: text(), forum: text(), faq: text() })
      .describe('Buttons.'),
    unreachable: text().describe('When support itself cannot be reached, heading.'),
    answers: text().describe('Heading over the answers about contact.'),
    unreachableSteps: z.array(text()).min(3).max(6).describe('What to try then, in order.'),
  }),
  verify: VerifyWords,
  notices: NoticesWords,
  serviceStatus: ServiceStatusWords,
  offline: OfflineWords,
  notFound: z.strictObject({
    title: text(),
    hint: text().describe('What to do instead.'),
  }),
  device: DeviceWords,
  quickExit: QuickExitWords,
  footer: z.strictObject({
    topics: text(),
    help: text(),
    official: text().describe('Official channels only.'),
    website: text('wallet'),
    feed: text(),
    updated: text('date').describe('The day an answer last changed.'),
  }),
  facts: z.strictObject({
    sample: text().describe('The small mark on a figure nobody has confirmed yet.'),
    sampleNote: text().describe('Longer, as a note under tables and lists that hold samples.'),
    checked: text('date').describe('Note under figures with the day they were checked.'),
    what: text().describe('Column headings.'),
    value: text(),
    workingDays: plural('count').describe('Spans of time that Intl does not write.'),
    ways: z.strictObject({ 'email-link': text() }).describe('How something is done, inside a sentence: “… with {a link sent by email}”.'),
    times: plural('count').describe('How often.'),
    labels: z.record(z.string(), text()).describe('The name of each figure, by its id; one for every entry of content/wallets/<wallet>/.'),
  }),
  /** Drawings. `{refunds.review-time}` and other facts can be used in the details. */
  pictures: z.strictObject({
    'refund-journey': picture(4).describe('Where the money is: asked for, reviewed, at the bank, back.'),
    'complaint-ladder': picture(5).describe('Who to turn to next: support, complaint by email, in public, official body, legal help.'),
    'fake-support': picture(5).describe('How a trick with fake support runs; the last step is where to stop.'),
    'channel-choice': z
      .strictObject({ title: text(), urgent: text(), open: text(), yes: text(), no: text() })
      .describe('Which channel when: two questions with yes and no.'),
  }),
  regulators: z.strictObject({
    unverified: text().describe('On bodies whose address the operator has not confirmed yet.'),
  }),
  feed: z.strictObject({
    title: text('wallet'),
    description: text('wallet'),
  }),
});

export type UiText = z.infer<typeof UiTextSchema>;
