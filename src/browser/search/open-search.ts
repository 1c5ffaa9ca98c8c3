/**
 * Brings a `<help-search>` to life: ranks with every keystroke, lets the full text join, says honestly how it went.
 * The last query wins, and half-composed Chinese is left alone.
 */
import { fillPlural } from '../../domain/ui-text/fill.ts';
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
  const showAll = host.querySelector<HTMLAnchorElement>('[data-show-all]');
  const combobox = isPage ? undefined : attachCombobox(host, field, list);
  let turn = 0;

  async function search(): Promise<void> {
    const query = field?.value.trim() ?? '';
    const ours = ++turn;
    const isCurrent = () => ours === turn;
    if (isPage) history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (showAll) showAll.search = `?q=${encodeURIComponent(query)}`;
    if (!query) return show('idle', [], []);
    setState('loading', status?.dataset['loading'] ?? '');
    let shown: Result[] = [];
    try {
      const { answers, words } = (await loadRanking(host.dataset['terms'] ?? ''))(query);
      if (!isCurrent()) return;
      shown = answers;
      draw(shown, words);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (!isCurrent()) return;
      const found = await searchFullText(words);
      if (!isCurrent()) return;
      show(
        'ok',
        [
          ...shown,
          ...onlyNew(
            found.map((result) => ({ ...result, answer: '' })),
            shown,
          ),
        ],
        words,
      );
    } catch {
      if (isCurrent()) setState('error', status?.dataset['error'] ?? '');
    }
  }

  function show(state: 'ok' | 'idle', results: Result[], words: readonly string[]): void {
    draw(results, words);
    if (state === 'idle') return setState('idle', '');
    if (results.length === 0)
      return setState(
        'empty',
        (status?.dataset['empty'] ?? '').replace('{query}', () => field?.value.trim() ?? ''),
      );
    const { one, other = '' } = status?.dataset ?? {};
    setState('ok', fillPlural({ one, other }, list?.children.length ?? 0, document.documentElement.lang));
  }

  function draw(results: readonly Result[], words: readonly string[]): void {
    const items = isPage
      ? results.slice(0, MOST_RESULTS).map((result) => drawResult(result, words))
      : results.slice(0, MOST_SUGGESTIONS).map((result, index) => drawOption(result, words, `suggestion-${index}`));
    list?.replaceChildren(...items);
    combobox?.refresh();
  }

  function setState(state: string, words: string): void {
    host.dataset['searchState'] = state;
    if (status) status.textContent = words;
    combobox?.toggle(state !== 'idle');
  }

  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) void search();
  });
  field.addEventListener('compositionend', () => void search());
  host.querySelector('[data-retry]')?.addEventListener('click', () => void search());
  if (isPage) {
    field.value ||= new URLSearchParams(location.search).get('q') ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void search();
    });
  }
  if (field.value) void search();
}

function onlyNew(found: Result[], shown: readonly Result[]): Result[] {
  return found.filter(({ path }) => !shown.some((result) => result.path === path));
}
