import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wayFor } from '../../../../src/domain/offline/requests.ts';

const SITE = 'https://help.example';
const way = (path: string, { method = 'GET', mode = 'cors' } = {}) => wayFor({ method, mode, url: new URL(path, SITE).href }, SITE);

test('whatever a reader opens is a page', () => {
  for (const path of ['/', '/en/', '/en/search/?q=refund', '/en/contact']) assert.equal(way(path, { mode: 'navigate' }), 'page', path);
});

test('files whose name changes with their content need no network once they are here', () => {
  for (const path of ['/_astro/main.abc.js', '/pagefind/index/en_1.pf_index', '/pagefind/fragment/en_1.pf_fragment', '/pagefind/pagefind.en_1.pf_meta'])
    assert.equal(way(path), 'lasting', path);
});

test('files that keep their name are asked for again', () => {
  for (const path of ['/en/search/words.json', '/pagefind/pagefind-entry.json?ts=1', '/pagefind/pagefind.js', '/pagefind/wasm.en.pagefind', '/favicon.svg'])
    assert.equal(way(path), 'changing', path);
});

test('what is not ours, or is sent instead of read, is none of the worker’s business', () => {
  assert.equal(way('https://elsewhere.example/_astro/main.js'), 'leave');
  assert.equal(way('https://elsewhere.example/', { mode: 'navigate' }), 'leave');
  assert.equal(way('/en/', { method: 'POST', mode: 'navigate' }), 'leave');
  for (const path of ['/sw.js', '/en/offline.json', '/en/feed.xml', '/en/preview.png']) assert.equal(way(path), 'leave', path);
});
