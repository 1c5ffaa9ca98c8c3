/** What is kept on the reader's device, by the names the browser's cache storage knows it under. */

/** The number at the end grows when what stands in a store is written differently; the old store is then dropped. */
export const STORES = { pages: 'help-pages-1', files: 'help-files-1', kits: 'help-kits-1' } as const;

export const isOurs = (name: string) => name.startsWith('help-');

export const isOutdated = (name: string) => isOurs(name) && !(Object.values(STORES) as string[]).includes(name);

/** How many pages and files are kept beyond the kits: what was visited last, and what a tab from before a deploy may still ask for. */
export const MOST_OTHERS = 60;

/** What has to go: the oldest of what no kit needs. */
export function surplus(keptOldestFirst: readonly string[], needed: ReadonlySet<string>, most = MOST_OTHERS): string[] {
  const others = keptOldestFirst.filter((path) => !needed.has(path));
  return others.slice(0, Math.max(0, others.length - most));
}

/** When a copy was made, as an ISO time, and the edition of its text. */
export const SAVED_ON = 'X-Saved-On';
export const EDITION = 'X-Edition';
