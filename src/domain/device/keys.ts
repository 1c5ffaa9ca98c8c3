/** Under which keys a reader's things stand in the storage of their device. They never change: what was kept would be lost. */

/** A list of queries, newest first; absent while the reader wants none remembered. */
export const RECENT_SEARCHES = 'recent-searches';
