/** Brings a `<help-search>` to life. The last query wins, and half-composed Chinese is left alone. */
import { isLocale } from '../../domain/locales.ts';
import { searchAddress } from '../../domain/search/private-numbers.ts';
import { fill } from '../../domain/ui-text/fill.ts';
import { answerQuery, lookInside, type Step } from './answer-query.ts';
import { attachCombobox } from './combobox.ts';
import { loadLanguage } from './load-language.ts';
import { attachRecent, keepRecent } from './recent.ts';
import { drawOption, drawResult } from './results.ts';
import { sayOutcome } from './say.ts';

/** Milliseconds without a keystroke before the outcome is read out. */
const SAY_AFTER = 300;
const MOST_SUGGESTIONS = 6;
const MOST_RESULTS = 15;
/** Characters; a whole letter pasted into the field would take seconds for every keystroke. */
const LONGEST_QUERY = 200;

export function openSearch(host: HTMLElement): void {
  const form = host.querySelector('form');
  const field = host.querySelector('input');
  const list = host.querySelector('[data-search-results]');
  const status = host.querySelector<HTMLElement>('[data-search-status]');
  const undo = host.querySelector<HTMLElement>('[data-undo]');
  const inside = host.querySelector<HTMLElement>('[data-look-inside]');
  const { locale } = host.dataset;
  if (!form || !field || !list || !status || !isLocale(locale)) return;
  const isPage = host.dataset['page'] !== undefined;
  const own = loadLanguage(locale);
  const combobox = isPage ? undefined : attachCombobox(host, field, list);
  const showRecent = attachRecent(host, form.action);
  let waiting = new AbortController();
  let saying: ReturnType<typeof setTimeout> | undefined;
  let last: Shown | undefined;

  async function search(query: string, isLiteral = false): Promise<void> {
    waiting.abort();
    waiting = new AbortController();
    last = undefined;
    shareAddress(query);
    if (inside) inside.hidden = false;
    if (query) await follow({ query, isLiteral }, answerQuery(own, query, isLiteral, waiting.signal), waiting.signal);
    else clear('idle', '');
  }

  /** Shows each step until the next query. */
  async function follow(asked: Asked, steps: AsyncIterable<Step> | Iterable<Promise<Step>>, signal: AbortSignal): Promise<void> {
    setState('loading', status?.dataset['loading'] ?? '');
    try {
      for await (const step of steps) {
        if (signal.aborted) return;
        last = { ...asked, step };
        draw(step);
        showUndo(last);
        if (step.state !== 'loading') setState(step.state, sayOutcome(step, asked.query));
      }
    } catch {
      if (signal.aborted) return;
      const error = status?.dataset['error'] ?? '';
      // What this query found before something was lost may stay; what another found may not.
      if (last) setState('error', error);
      else clear('error', error);
    }
  }

  /** Draws as many as there is room for. What stands there already stays, with the focus that may be on it. */
  function draw({ found: { results, words, isSure } }: Step): void {
    const items = isPage
      ? results.slice(0, MOST_RESULTS).map((result) => drawResult(result, words))
      : results.slice(0, MOST_SUGGESTIONS).map((result, place) => drawOption(result, words, `suggestion-${place}`));
    const shown = [...(list?.children ?? [])];
    const changed = items.findIndex((item, place) => !isSame(item, shown[place]));
    const kept = changed < 0 ? items.length : changed;
    for (const item of shown.slice(kept)) item.remove();
    list?.append(...items.slice(kept));
    host.toggleAttribute('data-guessing', !isSure);
    combobox?.refresh();
  }

  function clear(state: string, words: string): void {
    list?.replaceChildren();
    host.removeAttribute('data-guessing');
    showUndo(undefined);
    showRecent();
    setState(state, words);
  }

  /** What the query was taken for can be taken back. */
  function showUndo(shown: Shown | undefined): void {
    if (!undo) return;
    const texts = shown?.step.found.texts;
    undo.hidden = !texts || !(shown.isLiteral || shown.step.found.meant);
    if (texts) undo.textContent = shown.isLiteral ? texts.redo : fill(texts.undo, { query: shown.query });
  }

  /** The state shows at once; what is read out waits until the reader pauses. */
  function setState(state: string, words: string): void {
    host.dataset['searchState'] = state;
    combobox?.refresh();
    clearTimeout(saying);
    saying = setTimeout(() => status && (status.textContent = words), SAY_AFTER);
  }

  /** What may be shared stands in the address; a number that may be a card or a code stays in the field. */
  function shareAddress(query: string): void {
    if (isPage) history.replaceState(null, '', searchAddress(location.pathname, query));
    for (const link of host.querySelectorAll<HTMLAnchorElement>('[data-show-all]')) link.href = searchAddress(link.pathname, query);
  }

  const searchField = () => void search(field.value.trim().slice(0, LONGEST_QUERY));
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
  undo?.addEventListener('click', () => last && void search(last.query, !last.isLiteral));
  inside?.addEventListener('click', () => {
    if (!last) return;
    inside.hidden = true;
    field.focus();
    void follow(last, [lookInside(last.step.found)], waiting.signal);
  });
  if (isPage) field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  // Fetched while the reader thinks of the first word.
  void own.index().catch(() => undefined);
  if (field.value && !host.hasAttribute('data-composing')) searchField();
}

/** Whether two items show the same, chosen or not. */
function isSame(item: Element, other: Element | undefined): boolean {
  const [link, otherLink] = [item.querySelector('a'), other?.querySelector('a')];
  return link?.href === otherLink?.href && link?.innerHTML === otherLink?.innerHTML;
}

interface Asked {
  query: string;
  isLiteral: boolean;
}

interface Shown extends Asked {
  step: Step;
}
