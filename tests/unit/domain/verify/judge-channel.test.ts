import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeChannel } from '../../../../src/domain/verify/judge-channel.ts';
import { type OfficialList, VERDICTS } from '../../../../src/domain/verify/verdict.ts';
import { GOPAY } from './gopay-contacts.ts';
import { DAY, listOf } from './list-of.ts';
import { OKPAY } from './okpay-contacts.ts';

for (const [wallet, table] of Object.entries({ gopay: GOPAY, okpay: OKPAY })) {
  for (const verdict of VERDICTS) {
    test(`${wallet}: what is ${verdict}`, () => {
      const wrong = table[verdict].map((text) => ({ text, ...judgeChannel(text, listOf(wallet), DAY) })).filter((said) => said.verdict !== verdict);
      assert.deepEqual(
        wrong.map((said) => `${said.text.slice(0, 80)} → ${said.verdict}, ${said.reason}`),
        [],
      );
    });
  }
}

const gopay = listOf('gopay');
const say = (text: string, list: OfficialList = gopay, today = DAY) => {
  const { verdict, reason } = judgeChannel(text, list, today);
  return `${verdict}: ${reason}`;
};

test('every answer says why', () => {
  for (const [text, said] of [
    ['+1 202 555 0142', 'official: listed-phone'],
    ['gopay.example', 'official: listed-web'],
    ['support@gopay.example', 'official: listed-email'],
    ['@gopay', 'official: listed-account'],
    ['example.gopay.wallet', 'official: listed-app'],
    ['See gopay.example for more', 'official: listed-in-message'],
    ['example.org', 'not-listed: not-on-list'],
    ['pay.gopay.example', 'not-listed: own-subdomain'],
    ['https://gopay.example:444', 'not-listed: odd-port'],
    ['Telegram @gopay', 'not-listed: other-service'],
    ['gopya.example', 'look-alike: near'],
    ['gоpay.example', 'look-alike: letters'],
    ['gopay.com', 'look-alike: name-elsewhere'],
    ['gopay.example@evil.example', 'look-alike: before-at'],
    ['+1 202 555 0143', 'look-alike: near-number'],
    ['GoPay <a@b.example>', 'look-alike: display-name'],
    ['go\u00adpay.example', 'look-alike: hidden-characters'],
    ['gopay', 'unreadable: no-channel'],
    ['www。gopay。example', 'unreadable: odd-characters'],
    ['https:/gopay.example', 'unreadable: malformed'],
    ['+1 202 555 O142', 'unreadable: odd-number'],
    ['555 0142', 'unreadable: part-number'],
    ['+1 202 555 0142 ext 5', 'unreadable: extension'],
    ['gopay://pay', 'unreadable: other-scheme'],
    ['http://10.0.0.1', 'unreadable: ip-address'],
    ['bit.ly/gopay', 'unreadable: short-link'],
    ['gopay.example?to=//evil.example', 'unreadable: carries-link'],
    ['x'.repeat(2001), 'unreadable: too-long'],
  ] as const) {
    assert.equal(say(text), said, text);
  }
});

test('a wallet without a telephone line says that no number is its own', () => assert.equal(say('+1 202 555 0142', listOf('okpay')), 'not-listed: no-phone'));

test('the worst contact of a message decides, and is named', () => {
  const { verdict, seen } = judgeChannel('GoPay: call +1 202 555 0142, then open https://gopay-bonus.example now', gopay, DAY);
  assert.deepEqual({ verdict, seen }, { verdict: 'look-alike', seen: 'https://gopay-bonus.example' });
});

test('a price, a day or a count beside a contact is none', () => {
  assert.equal(say('Refund of Rp 1.500.000 on 2026-11-23, 12 items: support@gopay.example'), 'official: listed-in-message');
});

test('the list holds until its last day, and nothing on it is confirmed after', () => {
  assert.equal(say('gopay.example', gopay, '2027-05-23'), 'official: listed-web');
  for (const text of ['gopay.example', '+1 202 555 0142', 'support@gopay.example', '@gopay', 'example.gopay.wallet']) {
    assert.equal(say(text, gopay, '2027-05-24'), 'unreadable: expired', text);
  }
  assert.equal(say('gopay.com', gopay, '2027-05-24'), 'look-alike: name-elsewhere');
});

test('a clock that is behind the list does not make an old list young again', () => {
  assert.equal(say('gopay.example', { ...gopay, day: '2027-06-01' }, '2020-01-01'), 'unreadable: expired');
});

test('in a release build no sample is official', () => {
  for (const wallet of ['gopay', 'okpay'] as const) {
    for (const text of (wallet === 'gopay' ? GOPAY : OKPAY).official) {
      const { verdict, reason } = judgeChannel(text, listOf(wallet, true), DAY);
      assert.deepEqual({ verdict, reason }, { verdict: 'not-listed', reason: 'unconfirmed' }, text);
    }
  }
});

/** The hotline in another country. */
const withHotline = (value: string): OfficialList => ({
  ...gopay,
  entries: gopay.entries.map((entry) => (entry.id === 'hotline' ? { ...entry, value } : entry)),
});

test('a number is the same with its country or as people of the country write it', () => {
  for (const [hotline, texts] of [
    [
      '+62 21 1500 1234',
      ['+62 21 1500 1234', '+62 (0)21 1500 1234', '+62(0)2115001234', '0062 21 1500 1234', '021 1500 1234', '(021) 1500-1234', '622115001234'],
    ],
    ['+62 1500 123', ['1500123', '1500 123', '+62 1500 123']],
    ['+62 812 3456 7890', ['0812-3456-7890', '+6281234567890', '６２８１２３４５６７８９０']],
    ['+86 400 123 4567', ['400-123-4567', '+86 400 1234567', '4001234567']],
    ['+86 10 6655 1234', ['010-66551234', '(010) 6655 1234', '0086 10 66551234']],
    ['+65 6123 4567', ['6123 4567', '+65 61234567', '6561234567']],
    ['+44 20 7946 0123', ['020 7946 0123', '+44 (0)20 7946 0123', '+44 20 79460123']],
    ['+39 06 1234 5678', ['06 1234 5678', '+39 06 12345678']],
  ] as const) {
    for (const text of texts) assert.equal(say(text, withHotline(hotline)), 'official: listed-phone', `${text} for ${hotline}`);
  }
});

test('a number with another country, a slip or only its end is not the same', () => {
  for (const [hotline, text, said] of [
    ['+62 21 1500 1234', '+60 21 1500 1234', 'look-alike: near-number'],
    ['+62 21 1500 1234', '21 1500 1234', 'unreadable: part-number'],
    ['+62 21 1500 1234', '1500 1234', 'unreadable: part-number'],
    ['+62 21 1500 1234', '+021 1500 1234', 'look-alike: near-number'],
    ['+62 812 3456 7890', '0812-3456-7809', 'look-alike: near-number'],
    ['+65 6123 4567', '+62 6123 4567', 'look-alike: near-number'],
    ['+65 6123 4567', '+65 6999 4567', 'not-listed: not-on-list'],
    ['+39 06 1234 5678', '+39 6 1234 5678', 'look-alike: near-number'],
  ] as const) {
    assert.equal(say(text, withHotline(hotline)), said, `${text} for ${hotline}`);
  }
});

test('the page of a wallet on a host of others is that page only', () => {
  const chat = 'https://chat.example.com/widget/77aF';
  const list = { ...gopay, entries: gopay.entries.map((entry) => (entry.id === 'live-chat' ? { ...entry, value: chat } : entry)) };
  assert.equal(say(chat, list), 'official: listed-web');
  assert.equal(say('https://chat.example.com/widget/77af', list), 'not-listed: not-on-list');
  assert.equal(say('https://chat.example.com/', list), 'not-listed: not-on-list');
});

test('the address of this site is official once it is somebody’s', () => {
  assert.equal(say('https://help.gopay.example/en/'), 'not-listed: own-subdomain');
  assert.equal(say('https://bantuan.gopay.co.id/en/', listOf('gopay', true, 'https://bantuan.gopay.co.id')), 'official: listed-web');
  assert.equal(say('https://bantuan.gopay.co.id.evil.example/', listOf('gopay', true, 'https://bantuan.gopay.co.id')), 'look-alike: name-elsewhere');
});

test('what is named with another service is never ours, in whatever words', () => {
  for (const text of [
    'QQ群 202-555-0142',
    '请加QQ @gopay',
    '加V 202-555-0142',
    'vx 202-555-0142',
    '扣扣 202-555-0142',
    'LINE @gopay',
    '公众号 @gopay',
    '加我微信 kf8888',
  ])
    assert.equal(say(text), 'not-listed: other-service', text);
  for (const text of ['微信号 gopay_kefu', '加V：gopay001']) assert.equal(say(text), 'look-alike: name-elsewhere', text);
});
