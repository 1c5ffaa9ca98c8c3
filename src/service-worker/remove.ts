/** Stands in the worker's place when the operator has switched it off: takes everything it kept from the device, then itself. */
import { scope } from './scope.ts';
import { forget } from './stores.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await forget();
  await scope.registration.unregister();
}
