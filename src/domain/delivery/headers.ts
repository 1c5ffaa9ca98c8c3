/** The response headers of the site, as Netlify and Cloudflare read them from `dist/_headers`. */
import { LOCALE_IDS } from '../locales.ts';
import { WORKER_PATH, WORKER_POLICY } from '../offline/worker.ts';
import { clearedPath } from './addresses.ts';

/** What the device has is good if the host says that nothing has changed. */
const ASK_FIRST = 'public, max-age=0, must-revalidate';

/**
 * @param styleHashes `'sha256-…'` of each inline style the pages hold.
 * @param statusUrl where the operator's status page answers: the one other site that pages may ask.
 * @returns the text of `_headers`.
 */
export function describeHeaders(styleHashes: readonly string[], statusUrl?: string): string {
  const policy = [
    "default-src 'none'",
    // Pagefind runs in WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self'",
    ["connect-src 'self'", ...(statusUrl ? [new URL(statusUrl).origin] : [])].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${WORKER_POLICY}`,
  ].join('; ');
  return rules({
    '/*': {
      'Content-Security-Policy': policy,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    },
    // A page is never older than the host's, unless the reader is told so: without this, browsers guess how long it is good for.
    ...Object.fromEntries(['/', ...LOCALE_IDS.map((locale) => `/${locale}/*`)].map((path) => [path, { 'Cache-Control': ASK_FIRST }])),
    // The name of these files changes with their content.
    '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
    '/pagefind/fragment/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
    '/pagefind/index/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
    // The search asks for it under the name of its content, and without one should that fail.
    '/pagefind/pagefind-entry.json': { 'Cache-Control': 'public, max-age=86400' },
    [WORKER_PATH]: { 'Cache-Control': ASK_FIRST },
    ...Object.fromEntries(LOCALE_IDS.map((locale) => [clearedPath(locale), CLEARING])),
  });
}

/** The browser forgets the site. */
const CLEARING = { 'Clear-Site-Data': '"cache", "cookies", "storage"' };

/** The headers for a path according to the text of a `_headers` file; no header stands in two rules for one path, as hosts differ in what they make of that. */
export function headersFor(path: string, file: string): Map<string, string> {
  const headers = new Map<string, string>();
  let matches = false;
  for (const line of file.split('\n')) {
    if (!line.startsWith(' ')) {
      matches = new RegExp(`^${line.trim().split('*').map(escapeForRegExp).join('.*')}$`).test(path);
    } else if (matches) {
      const colon = line.indexOf(':');
      headers.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
  }
  return headers;
}

function rules(byPath: Record<string, Record<string, string>>): string {
  return Object.entries(byPath)
    .map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n') + '\n')
    .join('');
}

const escapeForRegExp = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
