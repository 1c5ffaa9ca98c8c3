/** The way to the stores on the device, until the reader has everything cleared. */
import { isOurs, STORES } from '../domain/offline/stores.ts';

let isForgotten = false;

/** Rejects once nothing may be kept any more, and where the browser forbids its storage. */
export async function openStore(name: keyof typeof STORES): Promise<Cache> {
  if (isForgotten) throw new Error('The reader has cleared this device');
  return caches.open(STORES[name]);
}

/** A worker lives on while its pages are open: without this it would go on filling what the reader has just cleared. */
export async function forget(): Promise<void> {
  isForgotten = true;
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
}
