import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  channelAction,
  channelFor,
  channelHref,
  channelName,
  describeHours,
  describeReply,
  isRoundTheClock,
  listChannels,
} from '../../../../src/domain/wallets/channels.ts';
import type { Hours } from '../../../../src/domain/wallets/schema.ts';
import { CHANNELS, WORDS } from '../../../fixtures/small-wallet.ts';

const [HOTLINE, CHAT, EMAIL] = [
  { id: 'hotline', channel: CHANNELS.hotline },
  { id: 'live-chat', channel: CHANNELS['live-chat'] },
  { id: 'email', channel: CHANNELS.email },
] as const;
const WEEKDAYS: Hours = CHANNELS.hotline.hours;
const ALWAYS: Hours = { ...WEEKDAYS, days: [1, 7], open: '00:00', close: '24:00' };

test('a page shows the channels that the wallet has, in its order', () =>
  assert.deepEqual(listChannels({ ...CHANNELS, forum: undefined }), [HOTLINE, CHAT, EMAIL]));

test('a reader whose refund is missing is sent to the chat, one in danger to the hotline', () => {
  assert.equal(channelFor('refund', CHANNELS).id, 'live-chat');
  assert.equal(channelFor('urgent', CHANNELS).id, 'hotline');
});

test('a purpose without a channel stops the build', () => assert.throws(() => channelFor('complaint', CHANNELS), /complaint/));

test('a tap calls the number, opens a mail or opens the chat', () => {
  assert.equal(channelHref(HOTLINE), 'tel:+12025550142');
  assert.equal(channelHref(EMAIL), 'mailto:support@alpha.example');
  assert.equal(channelHref(CHAT), 'https://alpha.example/chat');
});

test('a telephone number is never broken over two lines, nor the words of its link', () => {
  assert.equal(channelAction(HOTLINE, WORDS.en), 'Call\u00A0+1\u00A0202\u00A0555\u00A00142');
  assert.equal(channelName(HOTLINE, WORDS.en), 'the\u00A0hotline');
});

test('other buttons say what they open, and may be broken', () => {
  assert.equal(channelAction(CHAT, WORDS.en), 'Open live chat');
  assert.equal(channelAction(EMAIL, WORDS.en), 'Write to support@alpha.example');
  assert.equal(channelName(CHAT, WORDS.en), 'live chat');
});

test('an answer is promised in words, with the time where there is one', () => {
  assert.equal(describeReply(CHANNELS.hotline.reply, 'en', WORDS.en), 'Fastest');
  assert.equal(describeReply(CHANNELS.email.reply, 'en', WORDS.en), 'Within 48 hours');
  assert.equal(describeReply(CHANNELS.email.reply, 'zh-cn', WORDS['zh-cn']), '48小时内');
});

test('opening hours name the days and the place whose clock is meant', () => {
  assert.equal(describeHours(WEEKDAYS, 'en', WORDS.en), 'Monday–Friday, 08:00–22:00 (Western Indonesia Time)');
  assert.equal(describeHours(WEEKDAYS, 'zh-cn', WORDS['zh-cn']), '星期一–星期五 08:00–22:00（印度尼西亚西部时间）');
});

test('hours on one day of the week name that day once', () => assert.match(describeHours({ ...WEEKDAYS, days: [7, 7] }, 'en', WORDS.en), /^Sunday, /));

test('a place with summer time is named without its season', () =>
  assert.match(describeHours({ ...WEEKDAYS, timeZone: 'Europe/London' }, 'en', WORDS.en), /\(United Kingdom Time\)$/));

test('a line that never closes needs no clock', () => assert.equal(describeHours(ALWAYS, 'en', WORDS.en), 'Day and night'));

test('a line that closes at night, opens late or rests on Sunday is not round the clock', () => {
  assert.ok(isRoundTheClock(ALWAYS));
  for (const change of [{ close: '23:59' }, { open: '00:30' }, { days: [1, 6] }, { days: [2, 7] }] satisfies Partial<Hours>[]) {
    assert.ok(!isRoundTheClock({ ...ALWAYS, ...change }), JSON.stringify(change));
  }
});
