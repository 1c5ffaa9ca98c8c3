/** Brings a `<help-search>` to life. The last query wins, and half-composed Chinese is left alone. */
import { isLocale } from '../../domain/locales.ts';
import { withoutPrivateNumbers } from '../../domain/search/private-numbers.ts';
import { answerQuery, lookInside, type Step } from './answer-query.ts';
import { attachCombobox } from './combobox.ts';
import { loadLanguage } from './load-language.ts';
import { attachRecent, keepRecent } from './recent.ts';
import { drawOption, drawResult } from './results.ts';
import { sayOutcome } from './say.ts';
import { attachUnderstood } from './understood.ts';

/** Milliseconds without a keystroke before the outcome is read out. */
const SAY_AFTER = 300;
const MOST_SUGGESTIONS = 6;
const MOST_RESULTS = 15;

export function openSearch(host: HTMLElement): void {
  const form = host.querySelector('form');
  const field = host.querySelector('input');
  const list = host.querySelector('[data-search-results]');
  const status = host.querySelector<HTMLElement>('[data-search-status]');
  const locale = host.dataset['locale'];
  if (!form || !field || !list || !status || !isLocale(locale)) return;
  const inside = host.querySelector<HTMLElement>('[data-look-inside]');
  const isPage = host.dataset['page'] !== undefined;
  const own = loadLanguage(locale);
  const combobox = isPage ? undefined : attachCombobox(host, field, list);
  const showUnderstood = attachUnderstood(host, (query, isLiteral) => void search(query, isLiteral));
  const showRecent = attachRecent(host, form.getAttribute('action') ?? '');
  let waiting = new AbortController();
  let saying: ReturnType<typeof setTimeout> | undefined;
  let last: Shown | undefined;

  async function search(query: string, isLiteral = false): Promise<void> {
    waiting.abort();
    waiting = new AbortController();
    shareAddress(query);
    if (inside) inside.hidden = false;
    if (query) {
      await follow({ query, isLiteral }, answerQuery(own, query, isLiteral, waiting.signal), waiting.signal);
      return;
    }
    list?.replaceChildren();
    showUnderstood();
    showRecent();
    setState('idle', '');
  }

  /** Shows each step until the next query. */
  async function follow({ query, isLiteral }: Asked, steps: AsyncIterable<Step> | Iterable<Promise<Step>>, signal: AbortSignal): Promise<void> {
    setState('loading', status?.dataset['loading'] ?? '');
    try {
      for await (const step of steps) {
        if (signal.aborted) return;
        last = { query, isLiteral, step };
        const count = draw(step);
        showUnderstood({ query, isLiteral, found: step.found });
        if (step.state !== 'loading') setState(step.state, sayOutcome(step, query, count));
      }
    } catch {
      if (!signal.aborted) setState('error', status?.dataset['error'] ?? '');
    }
  }

  /** Draws as many as there is room for and returns how many that are. */
  function draw({ found: { results, words } }: Step): number {
    const items = isPage
      ? results.slice(0, MOST_RESULTS).map((result) => drawResult(result, words))
      : results.slice(0, MOST_SUGGESTIONS).map((result, place) => drawOption(result, words, `suggestion-${place}`));
    list?.replaceChildren(...items);
    combobox?.refresh();
    return items.length;
  }

  /** The state shows at once; what is read out waits until the reader pauses. */
  function setState(state: string, words: string): void {
    host.dataset['searchState'] = state;
    combobox?.refresh();
    clearTimeout(saying);
    saying = setTimeout(() => status && (status.textContent = words), isPage ? 0 : SAY_AFTER);
  }

  /** What may be shared stands in the address; a number that may be a card or a code stays in the field. */
  function shareAddress(query: string): void {
    const shared = withoutPrivateNumbers(query);
    const parameters = shared ? `?q=${encodeURIComponent(shared)}` : '';
    if (isPage) history.replaceState(null, '', location.pathname + parameters);
    for (const link of host.querySelectorAll<HTMLAnchorElement>('[data-show-all]')) link.search = parameters;
  }

  const searchField = () => void search(field.value.trim());
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) searchField();
  });
  field.addEventListener('compositionend', searchField);
  form.addEventListener(
    'submit',
    (event) => {
      keepRecent(field.value);
      if (!isPage) return;
      // The results are on this page already.
      event.preventDefault();
      event.stopImmediatePropagation();
      searchField();
    },
    { capture: true },
  );
  list.addEventListener('click', () => keepRecent(field.value));
  host.querySelector('[data-retry]')?.addEventListener('click', searchField);
  inside?.addEventListener('click', () => {
    if (!last) return;
    inside.hidden = true;
    void follow(last, [lookInside(last.step.found)], waiting.signal);
  });
  if (isPage) field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  // Fetched while the reader thinks of the first word.
  void own.index().catch(() => undefined);
  if (field.value) searchField();
}

interface Asked {
  query: string;
  isLiteral: boolean;
}

interface Shown extends Asked {
  step: Step;
}
