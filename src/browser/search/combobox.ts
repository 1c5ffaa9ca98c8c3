/**
 * A field with a list of suggestions, as the ARIA combobox pattern has it: focus stays in the field, arrows choose, Enter opens
 * what is chosen, Escape closes, then empties. On a phone what is open fills the screen, so a button and the phone's own Back
 * close it too.
 */
export function attachCombobox(host: HTMLElement, field: HTMLInputElement, list: Element): Combobox {
  list.role = 'listbox';
  list.setAttribute('aria-labelledby', field.labels?.[0]?.id ?? '');
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-controls', list.id);
  let active = -1;
  /** Where the chosen option leads: it stays chosen when more options join it. */
  let chosenPath: string | undefined;
  /** Hears the phone's Back, and Escape wherever the focus is. Safari and Firefox do not have it yet: there Back leaves the page. */
  let closeWatcher: CloseWatcher | undefined;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const isOpen = () => host.hasAttribute('data-open');

  function choose(index: number): void {
    active = index;
    options().forEach((option, at) => {
      option.ariaSelected = String(at === active);
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    });
    const chosen = options()[active];
    chosenPath = chosen?.href;
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function toggle(open: boolean): void {
    if (open !== isOpen()) closeWatcher?.destroy();
    if (open && !isOpen() && 'CloseWatcher' in window) {
      closeWatcher = new CloseWatcher();
      closeWatcher.addEventListener('close', close);
    }
    host.toggleAttribute('data-open', open);
    refresh();
  }

  function refresh(): void {
    field.ariaExpanded = String(isOpen() && options().length > 0);
    choose(isOpen() ? options().findIndex(({ href }) => href === chosenPath) : -1);
  }

  function empty(): void {
    field.value = '';
    field.dispatchEvent(new InputEvent('input'));
    toggle(false);
  }

  function close(): void {
    toggle(false);
    field.blur();
  }

  field.addEventListener('keydown', (event) => {
    // Safari ends a composition before the Enter that confirms it; 229 is that Enter.
    if (event.isComposing || event.keyCode === 229) return;
    const count = isOpen() ? options().length : 0;
    const chosen = options()[active];
    if (event.key === 'Escape' && isOpen()) toggle(false);
    else if (event.key === 'Escape') empty();
    else if (event.key === 'Enter' && chosen && isOpen()) chosen.click();
    else if (event.key === 'ArrowDown' && !isOpen()) toggle(true);
    else if (event.key === 'ArrowDown' && count > 0) choose((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) choose(active <= 0 ? count - 1 : active - 1);
    else return;
    event.preventDefault();
  });
  field.addEventListener('focus', () => toggle(true));
  field.addEventListener('input', () => {
    choose(-1);
    toggle(true);
  });
  host.querySelector('[data-close]')?.addEventListener('click', close);
  host.addEventListener('focusout', ({ relatedTarget }) => {
    // A tap beside every button takes the focus nowhere; on a phone nothing else is to be seen, so the search stays.
    if (relatedTarget !== null && !host.contains(relatedTarget as Node)) toggle(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (isOpen() && !host.contains(target as Node)) toggle(false);
  });
  if (host.contains(document.activeElement)) toggle(true);
  return { refresh };
}

export interface Combobox {
  /** To be called when the suggestions were drawn anew. */
  refresh(): void;
}

/** In the HTML Standard, not yet in TypeScript's description of it. */
declare class CloseWatcher extends EventTarget {
  destroy(): void;
}
