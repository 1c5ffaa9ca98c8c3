/**
 * Brings a `<help-search>` to life: ranks with every keystroke, lets the full text join, says honestly how it went.
 * The last query wins, and half-composed Chinese is left alone.
 */
import { fill, fillPlural } from '../../domain/ui-text/fill.ts';
import { attachCombobox } from './combobox.ts';
import { searchFullText } from './full-text.ts';
import { loadRanking } from './instant.ts';
import { drawOption, drawResult, type Result } from './results.ts';

/** Milliseconds without a keystroke before the full text is asked. */
const PAUSE = 150;
const MOST_SUGGESTIONS = 6;
const MOST_RESULTS = 10;

export function openSearch(host: HTMLElement): void {
  const form = host.querySelector('form');
  const field = host.querySelector('input');
  const list = host.querySelector('[data-search-results]');
  const status = host.querySelector<HTMLElement>('[data-search-status]');
  if (!form || !field || !list || !status) return;
  const isPage = host.dataset['page'] !== undefined;
  const combobox = isPage ? undefined : attachCombobox(host, field, list);
  const { loading = '', error = '', empty = '', one, other = '' } = status.dataset;
  let turn = 0;

  async function search(query: string): Promise<void> {
    const ours = ++turn;
    shareAddress(query);
    if (!query) {
      draw([], []);
      setState('idle', '');
      return;
    }
    setState('loading', loading);
    try {
      const { answers, words } = (await loadRanking(host.dataset['terms'] ?? ''))(query);
      if (ours !== turn) return;
      draw(answers, words);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (ours !== turn) return;
      const found = await searchFullText(words);
      if (ours !== turn) return;
      // What is shown stays where it is; the full text only adds to it.
      const count = draw([...answers, ...withoutThose(found, answers)], words);
      if (count > 0) setState('ok', fillPlural({ one, other }, count, document.documentElement.lang));
      else setState('empty', fill(empty, { query }));
    } catch {
      if (ours === turn) setState('error', error);
    }
  }

  /** Draws as many as there is room for and returns how many that are. */
  function draw(results: readonly Result[], words: readonly string[]): number {
    const items = isPage
      ? results.slice(0, MOST_RESULTS).map((result) => drawResult(result, words))
      : results.slice(0, MOST_SUGGESTIONS).map((result, index) => drawOption(result, words, `suggestion-${index}`));
    list?.replaceChildren(...items);
    combobox?.refresh();
    return items.length;
  }

  function setState(state: string, words: string): void {
    host.dataset['searchState'] = state;
    if (status) status.textContent = words;
    combobox?.toggle(state !== 'idle');
  }

  function shareAddress(query: string): void {
    const parameters = query ? `?q=${encodeURIComponent(query)}` : '';
    if (isPage) history.replaceState(null, '', location.pathname + parameters);
    for (const link of host.querySelectorAll<HTMLAnchorElement>('[data-show-all]')) link.search = parameters;
  }

  const searchField = () => void search(field.value.trim());
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) searchField();
  });
  field.addEventListener('compositionend', searchField);
  host.querySelector('[data-retry]')?.addEventListener('click', searchField);
  if (isPage) {
    field.value ||= new URLSearchParams(location.search).get('q') ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      searchField();
    });
  }
  if (field.value) searchField();
}

function withoutThose(found: readonly Result[], shown: readonly Result[]): Result[] {
  return found.filter(({ path }) => !shown.some((result) => result.path === path));
}
