/** Adds the opening hours on the reader's own clock where it differs from the wallet's. */
import { hoursOnClock } from '../domain/wallets/reader-hours.ts';

class ReaderClock extends HTMLElement {
  connectedCallback(): void {
    const { open = '', close = '', zone = '', daily, text = '' } = this.dataset;
    const own = hoursOnClock({ open, close, timeZone: zone, isDaily: daily !== undefined }, Intl.DateTimeFormat().resolvedOptions().timeZone, new Date());
    if (!own || own.open === open) return;
    this.textContent = text.replace('{open}', own.open).replace('{close}', own.close);
    this.hidden = false;
  }
}

customElements.define('reader-clock', ReaderClock);
