/** The search. Until the reader turns to it, only this waits; then the rest is fetched. */
import { searchAddress } from '../domain/search/private-numbers.ts';

class HelpSearch extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q');
    if (this.isPage && query) void this.open();
    else this.addEventListener('focusin', () => void this.open(), { once: true });
    // Whoever composes Chinese while the rest is on its way must not have half of it searched for.
    this.addEventListener('compositionstart', () => this.toggleAttribute('data-composing', true));
    this.addEventListener('compositionend', () => this.toggleAttribute('data-composing', false));
    // Whoever opens the search page wants to type; with results on the screen the keyboard would hide them.
    if (this.isPage && !query) this.querySelector('input')?.focus();
  }

  private get isPage(): boolean {
    return this.dataset['page'] !== undefined;
  }

  private async open(): Promise<void> {
    try {
      const { openSearch } = await import('./search/open-search.ts');
      openSearch(this);
    } catch {
      this.tellLoss();
    }
  }

  /** The script itself did not arrive: say so, let the reader try again, and keep them from being shut in. */
  private tellLoss(): void {
    this.dataset['searchState'] = 'error';
    if (!this.isPage) this.dataset['open'] = '';
    const status = this.querySelector<HTMLElement>('[data-search-status]');
    if (status) status.textContent = status.dataset['error'] ?? '';
    const close = () => delete this.dataset['open'];
    this.querySelector('[data-close]')?.addEventListener('click', close);
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
    this.querySelector('[data-retry]')?.addEventListener('click', () => location.reload(), { once: true });
  }
}

/** A form puts what was typed into the address; a card number or a code must not get there, from whatever page. */
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.getAttribute('role') !== 'search') return;
  event.preventDefault();
  location.assign(searchAddress(form.action, new FormData(form).get('q')?.toString() ?? ''));
});

customElements.define('help-search', HelpSearch);
