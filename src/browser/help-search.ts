/** The search. Until the reader turns to it, only this waits; then the rest is fetched. */
import { withoutPrivateNumbers } from '../domain/search/private-numbers.ts';

class HelpSearch extends HTMLElement {
  connectedCallback(): void {
    const isPage = this.dataset['page'] !== undefined;
    const query = new URLSearchParams(location.search).get('q');
    if (isPage && query) void this.open();
    else this.addEventListener('focusin', () => void this.open(), { once: true });
    // Whoever opens the search page wants to type; with results on the screen the keyboard would hide them.
    if (isPage && !query) this.querySelector('input')?.focus();
    this.querySelector('form')?.addEventListener('submit', submitSafely);
  }

  private async open(): Promise<void> {
    try {
      const { openSearch } = await import('./search/open-search.ts');
      openSearch(this);
    } catch {
      // The script itself did not arrive: say so, and let the reader try again.
      this.dataset['searchState'] = 'error';
      this.dataset['open'] = '';
      const status = this.querySelector<HTMLElement>('[data-search-status]');
      if (status) status.textContent = status.dataset['error'] ?? '';
      this.querySelector('[data-retry]')?.addEventListener('click', () => location.reload(), { once: true });
    }
  }
}

/** A form puts what was typed into the address; a card number or a code must not get there. */
function submitSafely(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const query = withoutPrivateNumbers(new FormData(form).get('q')?.toString() ?? '');
  location.assign(`${form.action}${query ? `?q=${encodeURIComponent(query)}` : ''}`);
}

customElements.define('help-search', HelpSearch);
