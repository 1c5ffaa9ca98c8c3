/**
 * Pagefind swallows a lost file of its index and answers “0 results”. This stands between it and the network and remembers:
 * an error status, no connection, or a web page where a file should be (hosts that answer everything with their start page).
 */
let losses = 0;
let isWatching = false;

export const hasLosses = () => losses > 0;

export function forgetLosses(): void {
  losses = 0;
}

/** Watches every request below `folder` from now on. */
export function watchFiles(folder: string): void {
  if (isWatching) return;
  isWatching = true;
  const fetchAsBefore = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.startsWith(folder)) return fetchAsBefore(input, init);
    try {
      const response = await fetchAsBefore(input, init);
      if (!response.ok || response.headers.get('Content-Type')?.startsWith('text/html')) losses++;
      return response;
    } catch (error) {
      losses++;
      throw error;
    }
  };
}
