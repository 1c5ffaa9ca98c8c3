/** The error page holds every language; where the path names one, the others go. */
export function keepLanguageOfPath(): void {
  const page = document.querySelector('[data-not-found]');
  const own = page?.querySelector<HTMLElement>(`[data-locale="${CSS.escape(location.pathname.split('/')[1] ?? '')}"]`);
  if (!page || !own) return;
  document.documentElement.lang = own.lang;
  document.documentElement.dir = own.dir;
  document.title = own.querySelector('h1')?.textContent ?? document.title;
  page.replaceChildren(own);
}
