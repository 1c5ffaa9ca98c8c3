/** Copies of pages and files: made, found, and dropped when there are too many. */
import { EDITION, SAVED_ON, surplus } from '../domain/offline/stores.ts';
import { editionOf } from '../domain/offline/edition.ts';
import { isOwnPage } from '../domain/offline/saved-copy.ts';
import { neededPaths } from './kits.ts';
import { openStore } from './stores.ts';

type Store = 'pages' | 'files';

export const storeOf = (path: string): Store => (path.endsWith('/') ? 'pages' : 'files');

/** The copy of a page or file. A browser that forbids its storage has none. */
export async function findCopy(path: string): Promise<Response | undefined> {
  try {
    return await (await openStore(storeOf(path))).match(path);
  } catch {
    return undefined;
  }
}

/** Makes a copy if the answer is what was asked for: complete, from us, not sent elsewhere, and of the right kind. */
export async function makeCopy(path: string, response: Response): Promise<Response | undefined> {
  const isPage = storeOf(path) === 'pages';
  const isHtml = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (response.status !== 200 || response.type !== 'basic' || response.redirected || isHtml !== isPage) return undefined;
  const body = await response.arrayBuffer();
  const text = new TextDecoder().decode(body);
  if (isPage && !isOwnPage(text, path)) return undefined;
  const headers = new Headers(response.headers);
  // The body is no longer packed as it was on its way.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  headers.set(SAVED_ON, new Date().toISOString());
  headers.set(EDITION, editionOf(text));
  return new Response(body, { headers });
}

/** Rejects when the device has no room. */
export async function putCopy(path: string, copy: Response): Promise<void> {
  await (await openStore(storeOf(path))).put(path, copy);
}

/** Keeps what a reader has just seen, if there is room. */
export async function keepSeen(path: string, response: Response): Promise<void> {
  try {
    const copy = await makeCopy(path, response);
    if (!copy) return;
    const isNew = !(await findCopy(path));
    await putCopy(path, copy);
    // What takes the place of an older copy adds nothing.
    if (isNew) await dropSurplus(storeOf(path));
  } catch {
    // The storage is full or forbidden, or the connection broke off: the reader has the page, only no copy.
  }
}

export async function dropSurplus(store: Store): Promise<void> {
  const kept = await openStore(store);
  const paths = (await kept.keys()).map(({ url }) => new URL(url).pathname);
  for (const path of surplus(paths, await neededPaths())) await kept.delete(path);
}
