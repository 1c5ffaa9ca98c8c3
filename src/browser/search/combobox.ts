/** A field with a list of suggestions, as the ARIA combobox pattern has it: focus stays in the field, arrows choose, Enter opens, Escape closes. */
export function attachCombobox(host: HTMLElement, field: HTMLInputElement, list: Element): Combobox {
  list.role = 'listbox';
  list.setAttribute('aria-labelledby', field.labels?.[0]?.id ?? '');
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.setAttribute('aria-controls', list.id);
  let active = -1;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  function choose(index: number): void {
    active = index;
    options().forEach((option, at) => {
      option.ariaSelected = String(at === active);
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    });
    const chosen = options()[active];
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function toggle(isOpen: boolean): void {
    host.toggleAttribute('data-open', isOpen);
    field.ariaExpanded = String(isOpen && options().length > 0);
    if (!isOpen) choose(-1);
  }

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const count = options().length;
    const chosen = options()[active];
    if (event.key === 'Escape' && host.hasAttribute('data-open')) toggle(false);
    else if (event.key === 'Enter' && chosen) chosen.click();
    else if (event.key === 'ArrowDown' && count > 0) choose((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) choose(active <= 0 ? count - 1 : active - 1);
    else return;
    event.preventDefault();
  });
  field.addEventListener('focus', () => toggle(host.dataset['searchState'] !== 'idle'));
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!host.contains(relatedTarget as Node | null)) toggle(false);
  });
  toggle(false);
  return { toggle, refresh: () => choose(-1) };
}

export interface Combobox {
  /** Opens or closes the suggestions. */
  toggle(isOpen: boolean): void;
  /** To be called when the suggestions were drawn anew. */
  refresh(): void;
}
