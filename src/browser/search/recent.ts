/** What the reader searched for before, on this device, and only after they turned it on. Numbers are never kept. */
import { RECENT_SEARCHES } from '../../domain/device/keys.ts';
import { searchAddress, withoutPrivateNumbers } from '../../domain/search/private-numbers.ts';

const MOST = 6;

/** The kept queries, newest first; undefined while nothing may be kept. Whatever else stands in the storage counts as nothing. */
function readRecent(): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(RECENT_SEARCHES) ?? 'null');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : undefined;
  } catch {
    return undefined;
  }
}

export function keepRecent(query: string): void {
  const kept = readRecent();
  const wanted = withoutPrivateNumbers(query);
  if (kept && wanted) write([wanted, ...kept.filter((other) => other !== wanted)].slice(0, MOST));
}

/** @param queries undefined forgets everything and keeps nothing from now on. A full or forbidden storage only means that nothing is kept. */
function write(queries: string[] | undefined): void {
  try {
    if (queries) localStorage.setItem(RECENT_SEARCHES, JSON.stringify(queries));
    else localStorage.removeItem(RECENT_SEARCHES);
  } catch {
    // Nothing to do: the search works without it.
  }
}

/** Shows the kept queries in `[data-recent]` as links to `address`, and on the search page the box that turns keeping on. */
export function attachRecent(host: HTMLElement, address: string): () => void {
  const list = host.querySelector<HTMLElement>('[data-recent]');
  const choice = host.querySelector<HTMLElement>('[data-remember]');
  const box = choice?.querySelector('input');
  function draw(): void {
    const kept = readRecent();
    if (box) box.checked = kept !== undefined;
    if (!list) return;
    list.hidden = !kept || kept.length === 0;
    list.querySelector('ul')?.replaceChildren(...(kept ?? []).map((query) => drawQuery(query, address)));
  }
  box?.addEventListener('change', () => {
    write(box.checked ? [] : undefined);
    draw();
  });
  list?.querySelector('button')?.addEventListener('click', () => {
    write([]);
    draw();
  });
  if (choice) choice.hidden = false;
  draw();
  return draw;
}

function drawQuery(query: string, address: string): HTMLLIElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = searchAddress(address, query);
  link.textContent = query;
  item.append(link);
  return item;
}
