/** How the wallet is reached: which channel for what, its link, its hours in words. */
import { LOCALES, type Locale } from '../locales.ts';
import { fill } from '../ui-text/fill.ts';
import type { UiText } from '../ui-text/schema.ts';
import { formatDuration } from './format-fact.ts';
import type { Channel, ChannelId, ChannelPurpose, Channels, Hours, Reply } from './schema.ts';

/** The wallet's channels in the order of its file. */
export function listChannels(channels: Channels): ListedChannel[] {
  return Object.entries(channels).flatMap(([id, channel]) => (channel ? [{ id: id as ChannelId, channel }] : []));
}

/** The channel a wallet wants used for a purpose. `check` makes sure that there is one. */
export function channelFor(purpose: ChannelPurpose, channels: Channels): ListedChannel {
  const found = listChannels(channels).find(({ channel }) => channel.bestFor.includes(purpose));
  if (!found) throw new Error(`No channel of this wallet is bestFor: ${purpose}`);
  return found;
}

/** The address as a link: `tel:+12025550142`, `mailto:…` or the web address itself. */
export const channelHref = ({ id, channel }: ListedChannel) => contactHref(id, channel.address.value);

/** The same for a contact of the official list: what is no telephone number and no e-mail address is a web address. */
export function contactHref(id: string, value: string): string {
  if (id === 'hotline') return `tel:${value.replaceAll(' ', '')}`;
  if (id === 'email') return `mailto:${value}`;
  return value;
}

/** The words on a channel's button. */
export function channelAction({ id, channel }: ListedChannel, ui: UiText): string {
  return unbroken(id, fill(ui.contact.actions[id], { address: channel.address.value }));
}

/** The channel inside a sentence: `the hotline`. */
export function channelName({ id }: ListedChannel, ui: UiText): string {
  return unbroken(id, ui.contact.channels[id]);
}

/** A telephone link is never broken across two lines: half a number gets dialled. */
const unbroken = (id: ChannelId, text: string) => (id === 'hotline' ? text.replaceAll(' ', '\u00a0') : text);

/** How soon an answer comes, in words. */
export function describeReply(reply: Reply, locale: Locale, ui: UiText): string {
  const template = ui.contact.replies[reply.kind];
  return reply.kind === 'within' ? fill(template, { duration: formatDuration(reply.amount, reply.unit, locale, ui) }) : template;
}

/** Every day of the week. */
export function isDaily({ days }: Hours): boolean {
  return days[0] === 1 && days[1] === 7;
}

export function isRoundTheClock(hours: Hours): boolean {
  return isDaily(hours) && hours.open === '00:00' && hours.close === '24:00';
}

/** Opening hours in words, with the place whose clock is meant: `Every day, 08:00–22:00 (Western Indonesia Time)`. */
export function describeHours(hours: Hours, locale: Locale, ui: UiText): string {
  if (isRoundTheClock(hours)) return ui.contact.roundTheClock;
  return fill(ui.contact.openBetween, {
    days: isDaily(hours) ? ui.contact.everyDay : describeDays(hours.days, locale),
    open: hours.open,
    close: hours.close,
    zone: zoneName(hours.timeZone, locale),
  });
}

function describeDays([first, last]: Hours['days'], locale: Locale): string {
  const name = new Intl.DateTimeFormat(LOCALES[locale].formats, { weekday: 'long', timeZone: 'UTC' });
  // 2024-01-01 was a Monday.
  const [from, to] = [first, last].map((day) => name.format(Date.UTC(2024, 0, day)));
  return first === last ? `${from}` : `${from}–${to}`;
}

/** The zone's name in the language. The date is fixed so that two builds are the same; zones with summer time need `longGeneric`. */
function zoneName(timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(LOCALES[locale].formats, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(Date.UTC(2024, 0, 1));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

export interface ListedChannel {
  id: ChannelId;
  channel: Channel;
}
