/** Shows what the site keeps on this device, clears it, and says what came of it. */
import { clearEverything, COUNTS, type Kind } from './kept.ts';

export class ClearDevice extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.clear());
    void this.count();
  }

  private async clear(): Promise<void> {
    const left = await clearEverything();
    await this.count();
    const names = [...left].map((kind) => this.row(kind)?.querySelector('dt')?.textContent ?? '');
    const what = new Intl.ListFormat(document.documentElement.lang).format(names);
    const { cleared = '', failed = '' } = this.dataset;
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = what ? failed.replace('{what}', what) : cleared;
    // Below the button, where a phone's screen may have ended.
    status.scrollIntoView({ block: 'nearest' });
  }

  /** What cannot be counted is left open. */
  private async count(): Promise<void> {
    for (const row of this.querySelectorAll<HTMLElement>('[data-kept]')) {
      const { kept, key = '' } = row.dataset;
      const place = row.querySelector('[data-count]');
      if (!place) continue;
      try {
        place.textContent = (this.dataset['now'] ?? '').replace('{count}', String(await COUNTS[kept as Kind](key)));
      } catch {
        place.textContent = '';
      }
    }
  }

  private row(kind: Kind): Element | null {
    return this.querySelector(`[data-kept="${kind}"]`);
  }
}

customElements.define('clear-device', ClearDevice);
