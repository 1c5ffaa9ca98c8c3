import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDay, buildMoment, readSettings } from '../../../../src/domain/delivery/settings.ts';

test('without any setting the first wallet is built into dist, at an address that can be nobody’s', () => {
  const { wallet, siteUrl, outDir, contentRoot } = readSettings({});
  assert.deepEqual({ wallet, siteUrl, outDir, contentRoot }, { wallet: 'gopay', siteUrl: 'https://help.gopay.example', outDir: 'dist', contentRoot: '.' });
});

test('another wallet has another address', () => assert.equal(readSettings({ WALLET: 'okpay' }).siteUrl, 'https://help.okpay.example'));

test('what an operator sets is taken', () => {
  const { wallet, siteUrl, outDir, contentRoot } = readSettings({
    WALLET: 'okpay',
    SITE_URL: 'https://help.okpay.com',
    OUT_DIR: '/srv/okpay',
    CONTENT_ROOT: '/words',
  });
  assert.deepEqual(
    { wallet, siteUrl, outDir, contentRoot },
    { wallet: 'okpay', siteUrl: 'https://help.okpay.com', outDir: '/srv/okpay', contentRoot: '/words' },
  );
});

test('a setting that is empty, as in a form of a host, is no setting', () => {
  const { wallet, siteUrl, outDir, contentRoot } = readSettings({ WALLET: '', SITE_URL: '', OUT_DIR: '', CONTENT_ROOT: '' });
  assert.deepEqual({ wallet, siteUrl, outDir, contentRoot }, { wallet: 'gopay', siteUrl: 'https://help.gopay.example', outDir: 'dist', contentRoot: '.' });
});

test('only RELEASE=1 makes a build the one that customers see', () => {
  assert.deepEqual(
    [undefined, '', '0', 'true', '1'].map((RELEASE) => readSettings({ RELEASE }).isRelease),
    [false, false, false, false, true],
  );
});

const NOW = new Date('2026-11-23T12:00:00Z');

test('the site speaks of now', () => {
  assert.deepEqual(buildMoment({}, NOW), NOW);
  assert.equal(buildDay({}, NOW), '2026-11-23');
});

test('SOURCE_DATE_EPOCH sets the moment, in seconds', () => {
  assert.equal(buildMoment({ SOURCE_DATE_EPOCH: '1764547200' }, NOW).toISOString(), '2025-12-01T00:00:00.000Z');
  assert.equal(buildDay({ SOURCE_DATE_EPOCH: '1764547199' }, NOW), '2025-11-30');
  assert.equal(buildDay({ SOURCE_DATE_EPOCH: '0' }, NOW), '1970-01-01');
});

test('what is no number of seconds is no moment', () => {
  for (const SOURCE_DATE_EPOCH of ['', 'now', '-1', '1.5', '2026-11-23']) assert.deepEqual(buildMoment({ SOURCE_DATE_EPOCH }, NOW), NOW, SOURCE_DATE_EPOCH);
});

test('a moment beyond every calendar is none', () => assert.equal(buildDay({ SOURCE_DATE_EPOCH: '9'.repeat(20) }, NOW), '2026-11-23'));

test('pages are kept for offline unless the operator switches it off', () => {
  assert.equal(readSettings({}).isOffline, true);
  assert.equal(readSettings({ OFFLINE: '' }).isOffline, true);
  assert.equal(readSettings({ OFFLINE: 'off' }).isOffline, false);
});
