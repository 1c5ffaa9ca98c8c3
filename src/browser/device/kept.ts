/** Everything the site may keep on a device: how much there is of it, and how it is cleared. */
import { countPages, countSearches } from '../../domain/device/kept.ts';
import { FORGET } from '../../domain/offline/messages.ts';

/** How many there are of each kind. Throws where the browser does not say; `key` is where the kind stands in the storage. */
export const COUNTS: Readonly<Record<Kind, (key: string) => Promise<number>>> = {
  searches: async (key) => countSearches(localStorage.getItem(key)),
  pages: async () => {
    const requests = await Promise.all((await cacheNames()).map(async (name) => (await caches.open(name)).keys()));
    return countPages(requests.flat().map(({ url }) => url));
  },
};

/** Clears everything, whoever of us kept it; one that fails does not stop the rest. Returns the kinds of which something may be left. */
export async function clearEverything(): Promise<Set<Kind>> {
  const left = new Set<Kind>();
  for (const [kind, clear] of WAYS) {
    try {
      await clear();
    } catch {
      left.add(kind);
    }
  }
  return left;
}

/** The worker goes first: it could fill a cache again. */
const WAYS: readonly [Kind, () => Promise<void>][] = [
  ['pages', unregisterWorkers],
  ['pages', deleteCaches],
  ['pages', deleteDatabases],
  ['searches', async () => localStorage.clear()],
  ['searches', async () => sessionStorage.clear()],
];

async function unregisterWorkers(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map(({ active }) => active && stopKeeping(active)));
  expectAll(await Promise.all(workers.map((worker) => worker.unregister())));
}

/** Milliseconds; a worker that does not understand never answers. */
const LONGEST_WAIT = 1000;

/** It lives on while a page of ours is open, and must not go on keeping pages meanwhile. */
async function stopKeeping(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    setTimeout(resolve, LONGEST_WAIT);
    worker.postMessage(FORGET, [port2]);
  });
}

async function deleteCaches(): Promise<void> {
  expectAll(await Promise.all((await cacheNames()).map((name) => caches.delete(name))));
}

async function deleteDatabases(): Promise<void> {
  const databases = (await globalThis.indexedDB?.databases?.()) ?? [];
  await Promise.all(databases.map(({ name = '' }) => deleteDatabase(name)));
}

/** Another tab that has it open keeps it from being deleted. */
const deleteDatabase = (name: string) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = request.onblocked = reject;
  });

/** None where the browser has no caches: on addresses that are not encrypted. */
const cacheNames = async () => ('caches' in globalThis ? caches.keys() : []);

function expectAll(done: readonly boolean[]): void {
  if (done.includes(false)) throw new Error('Not everything was cleared');
}

/** As readers are told of them: what is needed to open pages without a network counts as pages. */
export type Kind = 'searches' | 'pages';
