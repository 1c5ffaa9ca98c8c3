/** The service worker's own world, which TypeScript describes only where it forgets the page's: as much of it as is used here. */
export const scope = globalThis as unknown as Scope;

interface Scope {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessageEvent) => void): void;
}

export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface PageMessageEvent extends LastingEvent {
  data: unknown;
  ports: readonly MessagePort[];
  /** The page that sent it. */
  source: { url: string };
}

export interface RequestEvent extends LastingEvent {
  request: Request;
  /** What the browser has begun to fetch while the worker was still waking up. */
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
