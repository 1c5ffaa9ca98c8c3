/** Results as nodes. Titles and answers are set as text, never as HTML. */
import { findMarks, type TextPart } from '../../domain/search/mark.ts';

/** A list item with its link first, then the topic and, where there is room, a sentence. */
export function drawResult(result: Result, words: readonly string[]): HTMLLIElement {
  const link = element('a', '', drawMarks(result.title, words));
  link.href = result.path;
  const topic = element('span', 'topic', [result.topic]);
  const item = element('li', '', [link, topic]);
  const parts = result.excerpt === undefined ? findMarks(result.answer ?? '', words) : parseExcerpt(result.excerpt);
  item.append(element('p', 'excerpt', parts.map(drawPart)));
  return item;
}

/** The same as an option of the suggestions under a field: the link is the option, the item around it only a list's. */
export function drawOption(result: Result, words: readonly string[], id: string): HTMLLIElement {
  const option = element('a', '', [element('span', 'topic', [result.topic]), ...drawMarks(result.title, words)]);
  option.href = result.path;
  option.id = id;
  option.role = 'option';
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  const item = element('li', '', [option]);
  item.role = 'presentation';
  return item;
}

const drawMarks = (text: string, words: readonly string[]) => findMarks(text, words).map(drawPart);

const drawPart = ({ text, isMarked }: TextPart) => (isMarked ? element('mark', '', [text]) : text);

/** Pagefind's excerpt is HTML: text with `<mark>` and escaped characters, and nothing else is taken from it. */
function parseExcerpt(html: string): TextPart[] {
  const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: part.replace(/<[^>]*>/g, '').replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? ''), isMarked: index % 2 === 1 }));
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

export interface Result {
  path: string;
  title: string;
  topic: string;
  /** The answer in one sentence. */
  answer?: string;
  /** HTML with `<mark>` around what was found, for results of the full text. */
  excerpt?: string;
}
