/** Starts the service worker, which keeps help on the device for when there is no network: once the page is there and nothing is more urgent. */
import type { Order } from '../../domain/offline/messages.ts';
import { WORKER_PATH, WORKER_POLICY } from '../../domain/offline/worker.ts';

export function startWorker(): void {
  // The sentence for copies stands in every page of a site that is to be kept. Where the reader clears the device, nothing begins anew.
  if (document.querySelector('.saved-on') && !document.querySelector('[data-forget]'))
    addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(() => void start()));
}

async function start(): Promise<void> {
  try {
    const { trustedTypes, navigator } = window as WindowOfNow;
    const policy = trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => WORKER_PATH });
    await navigator.serviceWorker.register(policy?.createScriptURL('') ?? WORKER_PATH);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ locale: location.pathname.split('/')[1], isFrugal: navigator.connection?.saveData } as Order);
    if (document.querySelector('keep-topic')) await import('./keep-topic.ts');
  } catch {
    // No https, a private window, a storage that is forbidden: the site works as before.
  }
}

/** What TypeScript does not describe yet. The browser takes a trusted address where it says a text. */
type WindowOfNow = Omit<typeof window, 'navigator'> & {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(input: string): string } };
  navigator: Navigator & { connection?: { saveData: boolean } };
};
