import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PICTURES } from '../../../../src/domain/articles/vocabulary.ts';
import { type Locale, LOCALES } from '../../../../src/domain/locales.ts';
import { mirror } from '../../../../src/domain/pictures/drawing.ts';
import { drawPicture } from '../../../../src/domain/pictures/draw-picture.ts';
import type { UiText } from '../../../../src/domain/ui-text/schema.ts';
import type { Wallet } from '../../../../src/domain/wallets/schema.ts';
import { expectInside, textOf, wordsOf } from '../../../fixtures/shapes.ts';
import { CHANNELS, WALLET as SMALL, WORDS } from '../../../fixtures/small-wallet.ts';

const WALLET: Wallet = { ...SMALL, channels: { ...CHANNELS, email: { ...CHANNELS.email, bestFor: ['complaint'] } } };

const words = (steps: number) => ({
  title: 'How it goes',
  steps: Array.from({ length: steps }, (_, index) => ({ name: `Step ${index + 1}`, detail: index === 1 ? 'Takes {refunds.review-time}' : 'Then wait!' })),
});
const PICTURE_WORDS: UiText['pictures'] = {
  'refund-journey': words(4),
  'complaint-ladder': words(5),
  'fake-support': {
    title: 'The trick',
    steps: [
      { name: 'A call', detail: '' },
      { name: 'A sum of', detail: '{limits.per-day}' },
    ],
  },
  'channel-choice': { title: 'Which channel?', urgent: 'In danger?', open: 'Open now?', yes: 'Yes', no: 'No' },
};
const NAMES = { hotline: 'Hotline', 'live-chat': 'Live chat', email: 'Email', social: 'Social', forum: 'Forum', faq: 'FAQ' };
const uiOf = (locale: Locale): UiText => {
  const ui = WORDS[locale];
  return { ...ui, contact: { ...ui.contact, names: NAMES }, pictures: PICTURE_WORDS };
};
const draw = (name: (typeof PICTURES)[number], wallet = WALLET) => drawPicture(name, wallet, 'en', uiOf('en'));

test('the text says in order what the drawing shows', () =>
  assert.equal(draw('refund-journey').text, '1. Step 1 – Then wait! 2. Step 2 – Takes 7 working days. 3. Step 3 – Then wait! 4. Step 4 – Then wait!'));

test('every word of a drawing is in its text, in the same order', () => {
  for (const name of PICTURES) {
    const { drawing, text } = draw(name);
    let from = 0;
    for (const { kind, text: line } of wordsOf(drawing)) {
      if (kind !== 'name' && kind !== 'detail' && kind !== 'branch') continue;
      const found = text.indexOf(line, from);
      assert.ok(found >= from, `${name}: “${line}” in “${text}”`);
      from = found + line.length;
    }
  }
});

test('figures of the wallet are in both, with their mark', () => {
  const { drawing, text } = draw('fake-support');
  assert.equal(textOf(drawing, 'detail'), 'CN¥2,000 (sample)');
  assert.equal(text, '1. A call. 2. A sum of – CN¥2,000 (sample).');
});

test('the choice of a channel leads from danger to what can wait', () =>
  assert.equal(
    draw('channel-choice').text,
    'In danger? Yes: Hotline – Monday–Friday, 08:00–22:00 (Western Indonesia Time). No: Open now? Yes: Live chat. No: Email – Within 48 hours.',
  ));

test('hours that nobody has confirmed are marked', () => {
  const hotline = { ...CHANNELS.hotline, hours: { ...CHANNELS.hotline.hours, source: 'sample' } };
  const { drawing, text } = draw('channel-choice', { ...WALLET, channels: { ...WALLET.channels, hotline } });
  assert.match(text, /Time\) \(sample\)\./);
  assert.match(textOf(drawing, 'detail'), /Time\) \(sample\)/);
});

test('the ladder has rungs, the trick a place to stop, the way of a refund neither', () => {
  const kinds = (name: (typeof PICTURES)[number]) => new Set(draw(name).drawing.shapes.flatMap((shape) => (shape.shape === 'rect' ? shape.kind : [])));
  assert.deepEqual(kinds('complaint-ladder'), new Set(['rung']));
  assert.deepEqual(kinds('fake-support'), new Set(['stop']));
  assert.deepEqual(kinds('refund-journey'), new Set());
});

test('nothing is cut off, in any language', () => {
  for (const locale of ['zh-cn', 'en'] as const) for (const name of PICTURES) expectInside(drawPicture(name, WALLET, locale, uiOf(locale)).drawing);
});

test('a language from right to left sees it mirrored, with the same text', (context) => {
  const before = LOCALES.en;
  context.after(() => Object.assign(LOCALES, { en: before }));
  const usual = PICTURES.map((name) => draw(name));
  Object.assign(LOCALES, { en: { ...before, direction: 'rtl' } });
  assert.deepEqual(
    PICTURES.map((name) => draw(name)),
    usual.map((picture) => ({ ...picture, drawing: mirror(picture.drawing) })),
  );
});

test('a figure that the wallet does not have stops the build', () =>
  assert.throws(() => draw('fake-support', { ...WALLET, facts: new Map() }), /No fact “limits\.per-day”/));
