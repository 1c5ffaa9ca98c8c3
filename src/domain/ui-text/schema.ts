/**
 * `content/ui/<locale>.yaml`: every word of the interface. The description of each key is the note to the translator.
 * A name in braces, such as `{wallet}`, is filled in by the page: keep it, put it where your language needs it.
 */
import { z } from 'zod';
import { REASONS, VERDICTS } from '../verify/verdict.ts';
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

/** A text that may hold wallet facts in braces; `check` knows which there are. */
const factText = () => z.string().trim().min(1);

/** A text that depends on a number: the forms of the language's plural rules, as Unicode names them. Chinese and Indonesian have only `other`. */
const plural = (...allowed: string[]) => {
  const form = text(...allowed);
  const some = form.optional();
  return z.strictObject({ zero: some, one: some, two: some, few: some, many: some, other: form });
};

/** Names of a few words, details of one short sentence. */
const picture = (steps: number) => z.strictObject({ title: text(), steps: z.array(z.strictObject({ name: text(), detail: factText() })).length(steps) });

const purposes = <Schema extends z.ZodType>(schema: Schema) => z.strictObject(recordOf(CHANNEL_PURPOSES, schema));

function recordOf<const Keys extends readonly string[], Schema extends z.ZodType>(keys: Keys, schema: Schema) {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Keys[number], Schema>;
}

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
  fix: z.strictObject({
    title: text().describe('Heading over the troubleshooters, which ask a question at a time: the reader finds out what to do.'),
    lead: text().describe('Under it: one or two questions lead to what to do; nothing is sent anywhere.'),
    kind: text().describe('Above the name of a troubleshooter in search results: what kind of help it is, in two or three words.'),
    offer: text().describe('Small line with the name of a troubleshooter that an article offers: says that it asks questions.'),
    choose: text().describe('Label of the list of answers, read by screen readers.'),
    way: text().describe('Heading over the questions answered so far, each with its answer.'),
    change: text().describe('Link beside each of them, back to that question.'),
    restart: text().describe('Link to the first question.'),
    read: text().describe('Before the title of an article, as one of the things to do.'),
    closed: text().describe('Below the urgent channel, before a link to write instead: it may be closed or not answer, and the reader should not wait.'),
    all: text().describe('Link to the list of all troubleshooters.'),
    writers: text().describe('Heading of the page on which writers see each troubleshooter as a drawing.'),
    writersHint: text().describe('Under it: whom the page is for, and that the longest way is drawn stronger.'),
    longest: plural('count').describe('Under each drawing: how many questions its longest way has.'),
  }),
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
  verify: z.strictObject({
    title: text('wallet').describe('Heading of the page that checks whether a contact is the wallet’s: the reader’s own question.'),
    lead: text('wallet').describe('Under it: what to do, and that nothing is sent anywhere.'),
    label: text().describe('Label over the field.'),
    submit: text().describe('The button.'),
    noScript: text().describe('Instead of the field, where there is no script.'),
    lost: text().describe('When the script did not arrive.'),
    seen: text().describe('Before the contact that was checked.'),
    listedAs: text().describe('Before the name of the entry it equals.'),
    sample: text().describe('When that entry is a sample.'),
    verdicts: z
      .strictObject(recordOf(VERDICTS, z.strictObject({ title: text('wallet'), steps: z.array(text()).length(3) })))
      .describe(
        'The four answers and what to do now. official: it equals an entry. not-listed: it does not. look-alike: it imitates ours. unreadable: nobody can say.',
      ),
    inMessage: text('wallet').describe('Heading of the answer when an official contact stands in a message, which may be fake all the same.'),
    reasons: z
      .strictObject(recordOf(REASONS, text('wallet', 'host', 'date')))
      .describe('Why, in one or two sentences. {host} is where the account is, {date} the day of the list.'),
    replied: text().describe('After the steps, before the link to the page about a stolen account.'),
    list: text().describe('Heading of the list of official contacts.'),
    listHint: text().describe('Under it: the list is complete.'),
    listDate: text('date', 'until').describe('How old the list is, and until when it is relied on.'),
    empty: text().describe('Instead of the list, when every contact is a sample still.'),
    names: z.strictObject({ website: text(), help: text(), android: text(), ios: text() }).describe('Entries of the list that are no channels.'),
    link: text().describe('Link to this page, in the footer and beside warnings.'),
  }),
  notices: z.strictObject({
    title: text().describe('Heading over notices, read by screen readers.'),
    grades: z.strictObject({ planned: text(), incident: text(), scam: text() }).describe('What kind of notice it is, before its title.'),
    states: z
      .strictObject({ announced: text(), now: text(), over: text() })
      .describe('After that, once the reader’s clock is known: planned work that is to come, that is going on, and what is over.'),
    lead: text().describe('What the list of notices is, under its heading and for search engines.'),
    all: text().describe('Link to that list.'),
    none: text('date').describe('In the list when nothing is announced. {date} is the day of the last build: what is newer is not known here.'),
    past: text().describe('Heading over the notices of the last year that are over.'),
    feed: text().describe('Link to the feed of notices.'),
    feedTitle: text('wallet').describe('Name of that feed in a feed reader.'),
  }),
  serviceStatus: z.strictObject({
    says: text('state', 'time').describe('What the operator’s status page says, and when it last changed.'),
    states: z
      .strictObject({ none: text(), minor: text(), major: text(), critical: text(), maintenance: text() })
      .describe('In that sentence: no trouble, partly disturbed, largely disturbed, down, being worked on.'),
  }),
  offline: z.strictObject({
    title: text().describe('Heading of the page shown without a network, in place of one that is not kept on the device.'),
    hint: text().describe('Below it: the page cannot be opened now; the ones below are kept and can. A list of links follows.'),
    saved: text('date').describe(
      'First of all on a page that is a copy, because there is no network or a very bad one: when it was saved, and that contacts and hours may be others now.',
    ),
    keep: text().describe('Button below the answers of a topic: keeps them on the device, for when there is no network.'),
    keeping: text('done', 'all').describe('While it does: how many pages of how many.'),
    kept: text('date').describe('When it has: on which day.'),
    lost: text().describe('When the network broke off. The button stands above it and can be pressed again.'),
    full: text().describe('When the device has no room left. The button stands above it and can be pressed again.'),
  }),
  notFound: z.strictObject({
    title: text(),
    hint: text().describe('What to do instead.'),
  }),
  device: z.strictObject({
    title: text().describe('Heading of the page about what the site keeps on the phone or computer it is read on.'),
    link: text().describe('Link to that page: delete what this site keeps here. Must not sound as if the whole phone were wiped.'),
    lead: text().describe('The answer: one button clears all, and it is kept nowhere else.'),
    kept: text().describe('Heading over the kinds of things that may be kept.'),
    searches: text().describe('First kind, and what is named when it could not be cleared: searches the reader asked to remember.'),
    searchesHint: text().describe('When they are kept; numbers are left out.'),
    pages: text().describe('Second kind, named likewise: pages that open without a network.'),
    pagesHint: text().describe('What they are for.'),
    now: text('count').describe('Beside each kind: how many are kept now.'),
    never: text().describe('What the site never keeps or knows.'),
    clear: text().describe('The button.'),
    cleared: text().describe('After it: all is cleared; what the reader opens from now on may be saved again.'),
    failed: text('what').describe('After it, when something could not be cleared. Says what to do instead.'),
    history: text().describe('Heading: the browser’s own list of visited pages.'),
    historyHint: text().describe('We cannot delete that one; how the reader does; next time they browse privately.'),
    byHand: text().describe('Heading: when there is no button or it did not work.'),
    byHandSteps: z.array(text('host')).min(2).max(5).describe('How to delete the data of this site in any browser’s settings. {host} is its name there.'),
    ask: text().describe('Link there that asks the browser to clear this site, without script.'),
    asked: text().describe('Heading of the page behind that link: the browser has been asked.'),
    askedHint: text().describe('Below it: most browsers do so silently; how to be sure.'),
    look: text().describe('Link back: what is kept now.'),
  }),
  quickExit: z.strictObject({
    label: text().describe('What the strip with the quick exit is, read by screen readers.'),
    leave: text().describe(
      'The quick exit itself, always on the screen of emergency and complaint pages: short, and plainly an offer: on an emergency page it must not read as advice.',
    ),
    opens: text('site').describe('Beside it: the site it opens.'),
    keys: text().describe('Beside it: the same with the keyboard, Shift three times.'),
  }),
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
