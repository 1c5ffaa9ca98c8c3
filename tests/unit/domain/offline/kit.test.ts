import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeKit } from '../../../../src/domain/offline/kit.ts';

const SITE = new Map([
  ['/_astro/Page.css', 'css'],
  ['/_astro/search.js', 'js'],
  ['/en/', '<link href="/_astro/Page.css">'],
  ['/en/contact/', 'contact'],
  ['/en/offline/', 'offline'],
  ['/en/search/', 'search'],
  ['/en/search/words.json', '{}'],
  ['/en/security/', 'topic'],
  ['/en/security/account-stolen/', '<div class="article article-emergency">'],
  ['/en/security/strong-password/', '<div class="article">'],
]);
const kit = describeKit('en', SITE);

test('where data is saved there is still help in an emergency, with the looks of its page', () =>
  assert.deepEqual(Object.keys(kit.essential), ['/_astro/Page.css', '/en/', '/en/contact/', '/en/offline/', '/en/security/account-stolen/']));

test('otherwise the search is kept too, and nothing that a reader did not choose', () =>
  assert.deepEqual(Object.keys(kit.more), ['/_astro/search.js', '/en/search/', '/en/search/words.json']));

test('a topic is its page and its answers', () =>
  assert.deepEqual(Object.keys(kit.topics.security ?? {}), ['/en/security/', '/en/security/account-stolen/', '/en/security/strong-password/']));

test('the way to check a contact and the troubleshooters are kept as soon as there are any', () => {
  const grown = describeKit('en', new Map([...SITE, ['/en/verify/', 'v'], ['/en/fix/', 'f'], ['/en/fix/payment-failed/step-1/', 's']]));
  assert.ok('/en/verify/' in grown.essential);
  assert.ok('/en/fix/' in grown.more && '/en/fix/payment-failed/step-1/' in grown.more);
});

test('the version changes with any page of the kit or of a topic, and only then', () => {
  const versionWith = (path: string, text: string) => describeKit('en', new Map([...SITE, [path, text]])).version;
  assert.equal(versionWith('/en/contact/', 'contact'), kit.version);
  for (const path of ['/en/contact/', '/en/search/words.json', '/en/security/strong-password/']) assert.notEqual(versionWith(path, 'other'), kit.version, path);
});
