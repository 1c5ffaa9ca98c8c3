/** However an official contact is changed or wrapped, it is official no more. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeChannel } from '../../../src/domain/verify/judge-channel.ts';
import { DAY, listOf } from '../domain/verify/list-of.ts';
import { property, textOf } from './property.ts';

const LISTS = { gopay: listOf('gopay'), okpay: listOf('okpay') };
const verdictOf = (text: string, wallet: keyof typeof LISTS) => judgeChannel(text, LISTS[wallet], DAY).verdict;
const wallets = fc.constantFrom('gopay', 'okpay');

const HOSTS = { gopay: ['www.gopay.example', 'gopay.example', 'community.gopay.example'], okpay: ['www.okpay.example', 'okpay.example'] } as const;
const OTHERS = {
  gopay: ['support@gopay.example', '@gopay', 'example.gopay.wallet', '+12025550142'],
  okpay: ['help@okpay.example', '@okpay', 'example.okpay.wallet'],
} as const;
const official = wallets.chain((wallet) => fc.constantFrom(...HOSTS[wallet], ...OTHERS[wallet]).map((text) => ({ wallet, text })));
const hosts = wallets.chain((wallet) => fc.constantFrom(...HOSTS[wallet]).map((text) => ({ wallet, text })));

const NAMES = 'abcdefghijklmnopqrstuvwxyz0123456789-_.';
const signs = fc.oneof(fc.constantFrom(...NAMES, ...'аеорсухοοіɡ＠．。\u200b\u202e\u00ad%\\:'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }));

/** Whether a text differs from an official one by more than what is left out before it is read. */
const isOther = (text: string, wallet: 'gopay' | 'okpay') => {
  const plain = text
    .trim()
    .replace(/^["'“‘([{«•·<（，、；！？”’「」『』《》…\s]+|[\])}"'”’»*.,;:!?。：>（）“‘，、；！？「」『』《》…\s]+$/gu, '')
    // The sign before an account is the same at every width; the account is what must not differ.
    .replace(/^＠/, '@')
    .toLowerCase();
  return ![...HOSTS[wallet], ...OTHERS[wallet]].some((known) => plain === known || `www.${known}` === plain);
};

property(
  'a contact with one letter more, less or other is never official',
  fc.tuple(official, fc.nat(), fc.constantFrom('insert', 'replace', 'delete', 'swap'), signs),
  ([{ wallet, text }, at, how, sign]) => {
    const place = at % text.length;
    const rest = { insert: 0, replace: 1, delete: 1, swap: 2 }[how];
    const middle = { insert: sign, replace: sign, delete: '', swap: [...text.slice(place, place + 2)].reverse().join('') }[how];
    const changed = text.slice(0, place) + middle + text.slice(place + rest);
    // A blank, a slash or a question mark may end the host and leave it ours; a sign of our own numbers leaves the number; Chinese has no blank before a contact.
    fc.pre(
      isOther(changed, wallet) &&
        !/^\p{Script=Han}|[/?#\s]/u.test(changed) &&
        !(text.startsWith('+') && !/[\p{L}\p{N}]/u.test(middle.replace(/\p{Script=Han}/u, ''))),
    );
    assert.notEqual(verdictOf(changed, wallet), 'official', changed);
  },
);

const names = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

property(
  'our host inside another one, before or behind it, is never official',
  fc.tuple(hosts, names, fc.constantFrom('com', 'example', 'co.id', 'cn', 'top')),
  ([{ wallet, text }, name, ending]) => {
    for (const wrapped of [
      `${text}.${name}.${ending}`,
      `https://${text}.${ending}/`,
      `https://${text}-${name}.${ending}`,
      `${name}-${text}`,
      `https://${text}@${name}.${ending}`,
      `https://${text}:80@${name}.${ending}/`,
      `https://${name}.${ending}/${text}`,
      `https://${name}.${ending}/?url=https://${text}`,
      `https://${name}.${ending}#${text}`,
      `https://${name}.${ending}\\@${text}`,
      `https://${text}\\@${name}.${ending}`,
      `https://${text}%2e${name}.${ending}`,
      `https://${text}%40${name}.${ending}`,
      `https://${text}。${name}.${ending}`,
      `https://${text}/?to=https://${name}.${ending}`,
      `https://${text}/${name}@${name}.${ending}`,
      `${name}@${text}.${ending}`,
      `support@${text}.${ending}`,
      `javascript:${text}`,
      `${text} ${name}.${ending}`,
      `${text}\n@${name}`,
    ]) {
      assert.notEqual(verdictOf(wrapped, wallet), 'official', wrapped);
    }
  },
);

property('a number that differs in a digit is never official', fc.tuple(fc.nat(10), fc.nat(9), fc.constantFrom('', '+', '00')), ([place, digit, before]) => {
  const ours = '12025550142';
  fc.pre(ours[place] !== String(digit));
  assert.notEqual(verdictOf(before + ours.slice(0, place) + digit + ours.slice(place + 1), 'gopay'), 'official');
  assert.notEqual(verdictOf(before + ours.slice(0, place) + digit + ours.slice(place), 'gopay'), 'official');
});

const PIECES = [
  'gopay',
  '.example',
  'https://',
  '@',
  '/',
  '\\',
  '%2e',
  ':',
  '+1',
  '202',
  ' ',
  '\n',
  '555 0142',
  'xn--',
  '[',
  ']',
  '<',
  '>',
  '。',
  '.',
  '?',
  '#',
  '🙂',
  '(',
  '0',
  'ext',
  'www.',
];

property('every text gets an answer, at once', textOf(PIECES, 400), (text) => {
  const begin = performance.now();
  assert.ok(verdictOf(text, 'gopay'));
  assert.ok(performance.now() - begin < 400, `${performance.now() - begin} ms for ${text.length} signs`);
});

property(
  'the same sign again and again costs no more',
  fc.tuple(fc.constantFrom(...PIECES, 'a.', '1-', 'a@', '%', '电', 'xn--a.'), fc.nat(2000)),
  ([piece, count]) => {
    const begin = performance.now();
    assert.ok(verdictOf(piece.repeat(count).slice(0, 2000), 'gopay'));
    assert.ok(performance.now() - begin < 400);
  },
);
