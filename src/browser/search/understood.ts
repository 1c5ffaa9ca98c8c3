/** The line that says what a query was taken for, and lets the reader take it back. */
import { fill } from '../../domain/ui-text/fill.ts';
import type { Found } from './find-answers.ts';

/** @param search looks for a query again, literally or not. */
export function attachUnderstood(host: HTMLElement, search: (query: string, isLiteral: boolean) => void): (asked?: Asked) => void {
  const line = host.querySelector<HTMLElement>('[data-understood]');
  const [text, button] = [line?.querySelector('span'), line?.querySelector('button')];
  let last: Asked | undefined;
  button?.addEventListener('click', () => last && search(last.query, !last.isLiteral));
  return (asked) => {
    last = asked;
    if (!line || !text || !button) return;
    const { meant, texts } = asked?.found ?? {};
    line.hidden = !texts || (meant === undefined && !asked?.isLiteral);
    if (!texts || !asked || line.hidden) return;
    text.textContent = meant === undefined ? '' : fill(texts.understood, { meant });
    button.textContent = asked.isLiteral ? texts.redo : fill(texts.undo, { query: asked.query });
  };
}

interface Asked {
  query: string;
  isLiteral: boolean;
  found: Found;
}
