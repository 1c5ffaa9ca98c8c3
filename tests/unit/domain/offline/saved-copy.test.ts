import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnPage, SAVED_MARK, tellSaved } from '../../../../src/domain/offline/saved-copy.ts';

const page = ({ lang = 'en', path = '/en/contact/', sentence = 'A copy saved on {date}. Contacts may have changed.' } = {}) =>
  `<!DOCTYPE html><html lang="${lang}" dir="ltr"><head><meta property="og:url" content="https://help.example${path}"></head><body>${SAVED_MARK}${sentence}</p><p>{date}</p></body></html>`;
const SAVED = new Date('2026-11-26T12:30:00Z');

test('a page of ours is known by its own address', () => {
  assert.equal(isOwnPage(page(), '/en/contact/'), true);
  assert.equal(isOwnPage(page({ path: '/en/' }), '/en/contact/'), false, 'the start page in the place of another');
  assert.equal(isOwnPage(page({ path: '/en/contact/' }), '/en/'), false);
});

test('a sign-in page of the network is not ours, nor a page that could not say when it was saved', () => {
  assert.equal(isOwnPage('<html lang="en"><title>Welcome to Hotel Wi-Fi</title></html>', '/en/contact/'), false);
  assert.equal(isOwnPage(page({ sentence: 'A copy.' }), '/en/contact/'), false);
  assert.equal(isOwnPage(page().replace(SAVED_MARK, '<p>'), '/en/contact/'), false);
});

test('a copy says when it was saved, in the page’s language, and nothing else of it changes', () => {
  const told = tellSaved(page(), SAVED);
  assert.match(
    told,
    /saved-on">A copy saved on <time datetime="2026-11-26T12:30:00.000Z">26 November 2026 at \d\d:30<\/time>\. Contacts may have changed\.<\/p><p>\{date\}<\/p>/,
  );
  assert.doesNotMatch(told, /hidden/);
  assert.match(tellSaved(page({ lang: 'zh-CN' }), SAVED), />2026年11月26日 \d\d:30</);
  assert.match(tellSaved(page({ lang: 'id' }), SAVED), />26 November 2026 pukul \d\d\.30</);
});
