/** The response headers of the site, as Netlify and Cloudflare read them from `dist/_headers`. */

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
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
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
    // The name of these files changes with their content.
    '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
    '/pagefind/fragment/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
    '/pagefind/index/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}

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
