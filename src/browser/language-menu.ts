/** The language menu opens by itself in HTML; this closes it again with Escape or a tap elsewhere. */
export function closeOnLeave(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-language-switch]');
  if (!menu) return;
  document.addEventListener('click', ({ target }) => {
    if (!menu.contains(target as Node)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
