/** The service worker's address: at the top, so that it may answer for every page. */
export const WORKER_PATH = '/sw.js';

/** The only Trusted Types policy a page may have. It starts the worker and can name no other script. */
export const WORKER_POLICY = 'offline';
