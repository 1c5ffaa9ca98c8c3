/** Words of what does something for the reader, a page or a bar each: part of `schema.ts`. */
import { z } from 'zod';
import { REASONS, VERDICTS } from '../verify/verdict.ts';
import { plural, recordOf, text } from './kinds.ts';

/** Troubleshooters. */
export const FixWords = z.strictObject({
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
});

/** The page that checks whether a contact is real. */
export const VerifyWords = z.strictObject({
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
});

/** What happens to everybody. */
export const NoticesWords = z.strictObject({
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
});

/** The operator’s own status page. */
export const ServiceStatusWords = z.strictObject({
  says: text('state', 'time').describe('What the operator’s status page says, and when it last changed.'),
  states: z
    .strictObject({ none: text(), minor: text(), major: text(), critical: text(), maintenance: text() })
    .describe('In that sentence: no trouble, partly disturbed, largely disturbed, down, being worked on.'),
});

/** What is kept for when there is no network. */
export const OfflineWords = z.strictObject({
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
});

/** The page that shows and clears what is kept. */
export const DeviceWords = z.strictObject({
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
});

/** Away from a page at once. */
export const QuickExitWords = z.strictObject({
  label: text().describe('What the strip with the quick exit is, read by screen readers.'),
  leave: text().describe(
    'The quick exit itself, always on the screen of emergency and complaint pages: short, and plainly an offer: on an emergency page it must not read as advice.',
  ),
  opens: text('site').describe('Beside it: the site it opens.'),
  keys: text().describe('Beside it: the same with the keyboard, Shift three times.'),
});
