import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as addresses from '../../../../src/domain/delivery/addresses.ts';

test('addresses that readers have saved stay as they are', () => {
  assert.equal(addresses.homePath('zh-cn'), '/zh-cn/');
  assert.equal(addresses.topicPath('en', 'refunds'), '/en/refunds/');
  assert.equal(addresses.articlePath('id', 'refunds', 'refund-timing'), '/id/refunds/refund-timing/');
  assert.equal(addresses.contactPath('en'), '/en/contact/');
  assert.equal(addresses.verifyPath('en'), '/en/verify/');
  assert.equal(addresses.searchPath('en'), '/en/search/');
  assert.equal(addresses.feedPath('en'), '/en/feed.xml');
  assert.equal(addresses.noticesPath('en'), '/en/notices/');
  assert.equal(addresses.noticesFeedPath('en'), '/en/notices.xml');
  assert.equal(addresses.noticeAnchor('2026-12-01-night-work'), 'notice-2026-12-01-night-work');
  assert.equal(addresses.picturePath('en'), '/en/preview.png');
  assert.equal(addresses.devicePath('en'), '/en/this-device/');
  assert.equal(addresses.searchFiles('en').words, '/en/search/words.json');
});

test('the language menu leads to the same page', () => {
  assert.equal(addresses.samePageIn('id', '/zh-cn/refunds/refund-timing/'), '/id/refunds/refund-timing/');
  assert.equal(addresses.samePageIn('zh-cn', '/en/'), '/zh-cn/');
});

test('from the page outside every language it leads to a language’s home', () => assert.equal(addresses.samePageIn('en', '/'), '/en/'));

test('only the beginning of an address is its language', () => assert.equal(addresses.samePageIn('id', '/en/security/en/'), '/id/security/en/'));
