/** Shows the notices that are due by the reader's clock, also while the page stays open, and says the worst of what is new to screen readers. */
import { isShown, stateAt } from '../domain/notices/state.ts';

/** In milliseconds. A timer for the very moment would be late on a phone that sleeps, and wrong when the clock is set. */
const LOOK_EVERY = 10_000;

/** Screen readers first say which page has opened. */
const AFTER_TITLE = 1000;

class NoticeBoard extends HTMLElement {
  connectedCallback(): void {
    const look = () => this.look();
    addEventListener('pageshow', look);
    addEventListener('visibilitychange', look);
    setInterval(look, LOOK_EVERY);
    look();
  }

  private look(): void {
    const [section, status, none] = this.children as HTMLCollectionOf<HTMLElement>;
    let isEmpty = true;
    let worst: HTMLElement | undefined;
    for (const notice of this.querySelectorAll<HTMLElement>('[data-moments]')) {
      const { moments = '', state: before, ...words } = notice.dataset;
      const state = stateAt(moments.split(' ').map(Number), Date.now());
      const word = words[state];
      // Where what is over has a word for it, it is not taken away.
      notice.hidden = !isShown(state) && !word;
      isEmpty &&= notice.hidden;
      if (state === before) continue;
      notice.dataset['state'] = state;
      const mark = notice.querySelector('.notice-state');
      if (mark) mark.textContent = word ? ` · ${word}` : '';
      // The worst stands first.
      if (isShown(state)) worst ??= notice;
    }
    if (section) section.hidden = isEmpty;
    if (none) none.hidden = !isEmpty;
    if (worst) setTimeout(() => status && (status.textContent = worst.querySelector('h3')?.innerText ?? ''), AFTER_TITLE);
  }
}

customElements.define('notice-board', NoticeBoard);
