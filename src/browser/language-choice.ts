/** On the page where a language is chosen, the browser's own comes first. Nobody is sent anywhere. */
export function preferOwnLanguage(): void {
  const list = document.querySelector('[data-language-choice]');
  if (!list) return;
  const items = [...list.querySelectorAll<HTMLLIElement>(':scope > li')];
  const own = navigator.languages.map((wanted) => items.find(({ lang }) => sameLanguage(lang, wanted))).find(Boolean);
  if (own) list.prepend(own);
}

const sameLanguage = (a: string, b: string) => a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
