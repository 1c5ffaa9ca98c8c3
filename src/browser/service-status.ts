/** Asks the operator's status page and says what it says, in our words; whatever is not a clear answer in time is nothing. */
import { readStatus, type ServiceStatus as Status } from '../domain/service-status/read-status.ts';

/** In milliseconds. Who waits longer has read on. */
const PATIENCE = 5000;

export class ServiceStatus extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { url = '', formats, says = '', ...words } = this.dataset;
    const status = await ask(url);
    if (!status) return;
    const time = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeStyle: 'short' }).format(status.updated);
    this.textContent = says.replace('{state}', words[status.state] ?? '').replace('{time}', time);
  }
}

async function ask(url: string): Promise<Status | undefined> {
  try {
    const response = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok ? readStatus(await response.json(), Date.now()) : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('service-status', ServiceStatus);
