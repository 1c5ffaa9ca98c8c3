/** Stands in the worker's place when the operator has switched it off: takes everything it kept from the device, then itself. */
import { isOurs } from '../domain/offline/stores.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
  await scope.registration.unregister();
}
