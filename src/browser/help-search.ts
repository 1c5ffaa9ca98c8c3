/** The search. Until the reader turns to it, only this waits; then the rest is fetched. */
class HelpSearch extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['page'] !== undefined && new URLSearchParams(location.search).get('q')) void this.open();
    else this.addEventListener('focusin', () => void this.open(), { once: true });
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

customElements.define('help-search', HelpSearch);
