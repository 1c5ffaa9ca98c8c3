import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '../../../../src/domain/delivery/settings.ts';

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
