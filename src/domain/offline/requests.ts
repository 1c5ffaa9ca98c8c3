/** Which way a request is answered. */

/**
 * - `page`: from the network, from the copy when it does not come soon.
 * - `lasting`: a file whose name changes with its content, so the copy is as good as the network.
 * - `changing`: a file that keeps its name, from the network like a page.
 * - `leave`: nothing of ours to do.
 */
export type Way = 'page' | 'lasting' | 'changing' | 'leave';

export function wayFor({ method, mode, url }: Asked, origin: string): Way {
  const { origin: asked, pathname } = new URL(url);
  // Where the browser is asked to clear the device, the host itself must answer.
  if (method !== 'GET' || asked !== origin || pathname.endsWith('/this-device/cleared/')) return 'leave';
  if (mode === 'navigate') return 'page';
  if (/^\/(?:_astro|pagefind\/(?:index|fragment))\/|^\/pagefind\/.*\.pf_meta$/.test(pathname)) return 'lasting';
  return /^\/(?:pagefind\/|[^/]+\/search\/[^/]+\.json$|favicon\.svg$)/.test(pathname) ? 'changing' : 'leave';
}

interface Asked {
  method: string;
  /** `navigate` where a page is opened. */
  mode: string;
  url: string;
}

/** Milliseconds to wait for a bad network where there is a copy to show instead. */
export const PATIENCE = 3500;
