/** The service worker: help that is there when the network is not. Pages always come from the network where there is one. */
import { isLocale } from '../domain/locales.ts';
import { FORGET, type Order, type Progress } from '../domain/offline/messages.ts';
import { wayFor } from '../domain/offline/requests.ts';
import { isOutdated } from '../domain/offline/stores.ts';
import { answerChanging, answerLasting, answerPage } from './answer.ts';
import { keepLanguage, keepOpened, keepTopic, refreshKept } from './keep.ts';
import { scope } from './scope.ts';
import { forget } from './stores.ts';

const ANSWERS = { page: answerPage, changing: answerChanging, lasting: answerLasting };

// A newer worker never waits for tabs to be closed: pages come from the network, and the files of older ones are kept.
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

scope.addEventListener('fetch', (event) => {
  const way = wayFor(event.request, scope.location.origin);
  if (way !== 'leave') event.respondWith(ANSWERS[way](event));
});

scope.addEventListener('message', (event) => {
  if (event.data === FORGET) return event.waitUntil(forget().then(() => event.ports[0]?.postMessage(FORGET)));
  const { locale, topic, isFrugal = false } = event.data as Order;
  if (!isLocale(locale)) return;
  const tell = (progress: Progress) => event.ports[0]?.postMessage(progress);
  event.waitUntil(topic ? keepTopic(locale, topic, tell) : Promise.all([keepOpened(event.source.url), keepLanguage(locale, isFrugal)]));
});

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) if (isOutdated(name)) await caches.delete(name);
  // The network is asked while the worker wakes up. Not every browser can.
  await (scope.registration.navigationPreload as NavigationPreloadManager | undefined)?.enable().catch(() => undefined);
  await scope.clients.claim();
  // Not waited for: until this event is over, no page is answered.
  void refreshKept().catch(() => undefined);
}
