import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wallet } from '../../../../src/writer/new/wallet.ts';
import { expectProblems } from '../../../fixtures/content/expect-problems.ts';
import { added, makeDraft, textAt } from '../../../fixtures/content/make-draft.ts';
import { smallContent } from '../../../fixtures/content/small-content.ts';

const ANSWERS = { id: 'gamma', name: 'Gamma Pay', hue: '250', like: 'alpha' };
const PROFILE = 'content/wallets/gamma/profile.yaml';
const CHANNELS = 'content/wallets/gamma/channels.yaml';

test('a new wallet passes the check at once, whatever its colour', async () => {
  for (const hue of ['0', '90', '150', '360']) await expectProblems(added(makeDraft(wallet, { ...ANSWERS, hue })));
});

test('it has its own name and colour, and what it is like for the rest', () => {
  const text = textAt(PROFILE, makeDraft(wallet, ANSWERS));
  assert.match(text, /^name: ["']?Gamma Pay["']?$/m);
  assert.match(text, /^hue: 250$/m);
  assert.match(text, /mostNeeded: \[ ?lost-phone ?\]/);
});

/** The small content, in which alpha's entries are known and checked. */
function known(): Map<string, string> {
  const files = [...smallContent()].map(([path, text]): [string, string] => [
    path,
    path.startsWith('content/wallets/alpha/')
      ? text
          .replaceAll(/source: sample\b/g, 'source: source-a')
          .replace('+1 202 555 0142', '+62 21 1500 123')
          .replace('support@alpha.example', 'help@alpha.com')
          .replace("'https://alpha.example'", "'https://www.alpha.com'")
          .replace("source-a, checked: '2026-01-01' }\n  bestFor", "source-a, checked: '2026-01-01', verified: true }\n  bestFor")
      : text,
  ]);
  return new Map(files);
}

test('nothing that is known of one wallet is taken for the new one’s', () => {
  for (const { path, text } of makeDraft(wallet, ANSWERS, known()).files) {
    assert.doesNotMatch(text, /source-a|2026-01-01|verified|alpha|1500 123/, path);
  }
});

test('its addresses belong to nobody', () => {
  const draft = makeDraft(wallet, ANSWERS, known());
  assert.match(textAt(CHANNELS, draft), /value: '\+1 202 555 0142'/);
  assert.match(textAt(CHANNELS, draft), /value: 'support@gamma\.example'/);
  assert.match(textAt(PROFILE, draft), /value: 'https:\/\/www\.gamma\.example'/);
});

test('its app is nobody’s, under a name of its own', async () => {
  const content = known();
  const apps =
    "apps:\n  android: { value: com.alpha.app, source: operator, checked: '2026-01-01' }\n  ios: { value: '1234567890', source: operator, checked: '2026-01-01' }\n";
  content.set('content/wallets/alpha/profile.yaml', `${content.get('content/wallets/alpha/profile.yaml')}${apps}`);
  const draft = makeDraft(wallet, { ...ANSWERS, id: 'gamma-pay' }, content);
  const text = textAt('content/wallets/gamma-pay/profile.yaml', draft);
  assert.match(text, /value: 'example\.gamma_pay\.wallet', source: sample/);
  assert.doesNotMatch(text, /1234567890|ios/);
  await expectProblems(added(draft));
});

test('a new wallet like one with known entries passes too', () => expectProblems(added(makeDraft(wallet, ANSWERS, known()))));

test('a wallet that is there is refused, and one that is like nobody', () => {
  assert.throws(() => makeDraft(wallet, { ...ANSWERS, id: 'beta' }), /“beta” is there already/);
  assert.throws(() => makeDraft(wallet, { ...ANSWERS, like: 'delta' }), /--like cannot be “delta”/);
});

test('a hue that no colour has is refused', () => {
  for (const hue of ['-1', '361', 'blue', 'NaN']) assert.throws(() => makeDraft(wallet, { ...ANSWERS, hue }), /a number from 0 to 360/, hue);
});

test('a folder’s name has small letters', () => assert.throws(() => makeDraft(wallet, { ...ANSWERS, id: 'Gamma' }), /cannot be a file name/));
