/**
 * Changes the steps of a troubleshooter in place: the next page is fetched, its step takes the place of this one, and the address follows.
 * Whatever goes wrong, the link is followed as it would be without script.
 */
export class FixSteps extends HTMLElement {
  #waiting: XMLHttpRequest | undefined;
  #shown = location.pathname;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-step]');
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // On a bad network the reader sees that the answer was taken.
      link.dataset['chosen'] = '';
      void this.show(link.href, () => history.pushState(null, '', link.href));
    });
    addEventListener('popstate', () => {
      // The way past the header leads to a place on the same page.
      if (location.pathname !== this.#shown) void this.show(location.href, () => undefined);
    });
  }

  /** @param enter writes the address once the page is there, so that relative links and what is announced fit together. */
  private async show(address: string, enter: () => void): Promise<void> {
    this.#waiting?.abort();
    const request = (this.#waiting = new XMLHttpRequest());
    const page = await load(request, address);
    if (request !== this.#waiting) return;
    const step = page?.querySelector('fix-steps');
    if (!page || !step) return location.assign(address);
    enter();
    this.#shown = location.pathname;
    document.title = page.title;
    this.className = step.className;
    this.replaceChildren(...step.childNodes);
    // The language menu leads to the same step in another language.
    const menu = page.querySelector('[data-language-switch]');
    if (menu) document.querySelector('[data-language-switch]')?.replaceChildren(...menu.childNodes);
    scrollTo({ top: 0, behavior: 'instant' });
    // Reads the new question out, and lets the keyboard go on from it.
    this.querySelector('h1')?.focus({ preventScroll: true });
  }
}

/** Milliseconds; then the browser opens the page itself, and shows that it is at work. */
const LONGEST_WAIT = 4000;

/** The document at an address, undefined when there is none. The request parses it: our policy lets no script make a page of text. */
function load(request: XMLHttpRequest, address: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    request.responseType = 'document';
    request.onload = () => resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.onerror = request.onabort = request.ontimeout = () => resolve(undefined);
    request.timeout = LONGEST_WAIT;
    request.open('GET', address);
    request.send();
  });
}

customElements.define('fix-steps', FixSteps);
