/** How much of a reader's is kept on their device. */

/** @param list what stands in the storage under the recent searches: a list, nothing, or whatever somebody else wrote there. */
export function countSearches(list: string | null): number {
  try {
    const kept: unknown = JSON.parse(list ?? '[]');
    return Array.isArray(kept) ? kept.length : 0;
  } catch {
    return 0;
  }
}

/** Pages among the addresses that are kept, each once: theirs end in a slash, those of the files they need do not. */
export function countPages(addresses: readonly string[]): number {
  return new Set(addresses.map((address) => address.replace(/[?#].*/, '')).filter((address) => address.endsWith('/'))).size;
}
