import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearedPath, devicePath } from '../../../../src/domain/delivery/addresses.ts';
import { describeHeaders, headersFor } from '../../../../src/domain/delivery/headers.ts';
import { LOCALE_IDS } from '../../../../src/domain/locales.ts';

const FILE = describeHeaders(['sha256-abc=']);
const read = (path: string, name: string) => headersFor(path, FILE).get(name);

/** The parts of the policy by name: `img-src` → `'self'`. */
const policy = new Map(
  read('/en/', 'Content-Security-Policy')
    ?.split('; ')
    .map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
);

test('a page loads nothing from anywhere else', () => {
  assert.equal(policy.get('default-src'), "'none'");
  for (const [name, value] of policy) assert.doesNotMatch(value, /https?:|\*|unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|data:/, name);
});

test('the one inline style is allowed by its hash and no other', () => {
  assert.equal(policy.get('style-src'), "'self' 'sha256-abc='");
  assert.match(describeHeaders([]), /style-src 'self';/);
});

test('only the status page of the operator may be asked from elsewhere', () => {
  assert.equal(policy.get('connect-src'), "'self'");
  assert.match(describeHeaders([], 'https://status.gopay.example/api/v2/status.json'), /; connect-src 'self' https:\/\/status\.gopay\.example; /);
});

test('the search may run its WebAssembly', () => assert.match(policy.get('script-src') ?? '', /'wasm-unsafe-eval'/));

test('only a script of the site may be the service worker, and only one policy may name it', () => {
  assert.equal(policy.get('worker-src'), "'self'");
  assert.equal(policy.get('require-trusted-types-for'), "'script'");
  assert.equal(policy.get('trusted-types'), 'offline');
});

test('no other site may show a page in a frame', () => {
  assert.equal(policy.get('frame-ancestors'), "'none'");
  assert.equal(read('/en/', 'X-Frame-Options'), 'DENY');
});

test('the site that a reader goes to does not learn which answer they read', () =>
  assert.equal(read('/en/security/hacked/', 'Referrer-Policy'), 'no-referrer'));

test('files whose names change are kept for a year, pages and the service worker are asked for every time', () => {
  for (const path of ['/_astro/main.abc.js', '/pagefind/index/en_1.pf_index', '/pagefind/fragment/en_1.pf_fragment']) {
    assert.match(read(path, 'Cache-Control') ?? '', /max-age=31536000, immutable/, path);
  }
  for (const path of ['/', '/en/refunds/', '/en/search/words.json', '/en/offline.json', '/sw.js'])
    assert.match(read(path, 'Cache-Control') ?? '', /max-age=0, must-revalidate/, path);
});

test('one page of each language has the browser forget the site', () => {
  for (const locale of LOCALE_IDS) {
    assert.equal(read(clearedPath(locale), 'Clear-Site-Data'), '"cache", "cookies", "storage"');
    assert.equal(read(devicePath(locale), 'Clear-Site-Data'), undefined);
  }
});

test('the file that names the parts of the full text is kept for a day', () =>
  assert.equal(read('/pagefind/pagefind-entry.json', 'Cache-Control'), 'public, max-age=86400'));

test('no path gets the same header from two rules, which hosts would join or drop', () => {
  for (const path of ['/en/', clearedPath('en'), '/en/preview.png', '/_astro/x.css', '/pagefind/index/x.pf_index', '/pagefind/pagefind-entry.json', '/sw.js']) {
    const names = FILE.split(/\n(?=\/)/).flatMap((rule) => [...headersFor(path, rule).keys()]);
    assert.equal(new Set(names).size, names.length, path);
  }
});

test('a star stands for anything, a dot only for itself', () => {
  const file = '/a/*.png\n  X-A: 1\n/b\n  X-B: 2: 3\n';
  assert.deepEqual([...headersFor('/a/deep/x.png', file)], [['X-A', '1']]);
  assert.deepEqual([...headersFor('/a/x-png', file)], []);
  assert.deepEqual([...headersFor('/b', file)], [['X-B', '2: 3']]);
  assert.deepEqual([...headersFor('/b/c', file)], []);
});
