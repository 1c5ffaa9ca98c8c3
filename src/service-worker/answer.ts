/** How requests are answered: see `domain/offline/requests.ts` for which way which goes. */
import { PATIENCE } from '../domain/offline/requests.ts';
import { tellSaved } from '../domain/offline/saved-copy.ts';
import { SAVED_ON } from '../domain/offline/stores.ts';
import { findCopy, keepSeen } from './copies.ts';
import { openStore } from './stores.ts';
import type { RequestEvent } from './scope.ts';

/** The network's answer; its copy when that does not come or is an error of the host; a page that leads on when there is no copy either. */
export async function answerPage(event: RequestEvent): Promise<Response> {
  // Addresses are also typed without the slash at their end.
  const path = pathOf(event.request).replace(/\/[^/.]+$/, '$&/');
  const network = askNetwork(event, path);
  const copy = await findCopy(path);
  const response = await (copy ? inTime(network) : network.catch(() => undefined));
  if (response && (!copy || response.status < 500)) return response;
  return copy ? showCopy(copy) : ((await findOfflinePage(path)) ?? Response.error());
}

/** A file that keeps its name while it changes. */
export async function answerChanging(event: RequestEvent): Promise<Response> {
  const path = pathOf(event.request);
  const network = askNetwork(event, path);
  const copy = await findCopy(path);
  if (!copy) return network;
  const response = await inTime(network);
  // Where a network asks for a sign-in first, it sends that page in place of anything.
  const isLost = !response?.ok || response.headers.get('Content-Type')?.startsWith('text/html');
  return isLost ? copy : response;
}

/** A file whose copy is as good as the network. */
export async function answerLasting(event: RequestEvent): Promise<Response> {
  const path = pathOf(event.request);
  return (await findCopy(path)) ?? askNetwork(event, path);
}

/** What comes is kept, even when it comes too late to be shown. */
function askNetwork(event: RequestEvent, path: string): Promise<Response> {
  const asked = (async () => {
    const response = isReturn(event.request)
      ? await fetch(event.request.url, { cache: 'no-cache' })
      : ((await event.preloadResponse) ?? (await fetch(event.request)));
    event.waitUntil(keepSeen(path, response.clone()));
    return response;
  })();
  event.waitUntil(asked.catch(() => undefined));
  return asked;
}

/** By Back and Forward browsers open a page as they have it, however old, which is no answer of the network. */
const isReturn = ({ mode, cache }: Request) => mode === 'navigate' && cache === 'force-cache';

async function inTime(network: Promise<Response>): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([network.catch(() => undefined), late]);
}

async function showCopy(copy: Response): Promise<Response> {
  const { headers } = copy;
  return new Response(tellSaved(await copy.text(), new Date(headers.get(SAVED_ON) ?? 0)), { headers });
}

/** The page for when there is nothing, in the language of the address, else in any that is kept. */
async function findOfflinePage(path: string): Promise<Response | undefined> {
  const pages = await openStore('pages');
  const offline = (await pages.keys()).map(pathOf).filter((kept) => /^\/[^/]+\/offline\/$/.test(kept));
  const best = offline.find((kept) => kept.split('/')[1] === path.split('/')[1]) ?? offline[0];
  return best === undefined ? undefined : pages.match(best);
}

const pathOf = ({ url }: Request) => new URL(url).pathname;
