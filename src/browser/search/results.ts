/** Results as nodes. Titles and answers are set as text, never as HTML. */
import { findMarks, type TextPart } from '../../domain/search/mark.ts';

/** A list item with its link first, then the topic, a sentence and, where the full text found it, the section. */
export function drawResult(result: Result, words: readonly string[]): HTMLLIElement {
  const link = drawLink(result, drawMarks(result.title, words));
  const item = element('li', '', [link, element('span', 'topic', [nameTopic(result)])]);
  const parts = result.excerpt === undefined ? findMarks(result.answer ?? '', words) : parseExcerpt(result.excerpt);
  item.append(element('p', 'excerpt', parts.map(drawPart)));
  if (result.section) item.append(drawSection(result.section));
  setLanguage(item, result);
  return item;
}

/** The same as an option of the suggestions under a field: the link is the option, the item around it only a list's. */
export function drawOption(result: Result, words: readonly string[], id: string): HTMLLIElement {
  const option = drawLink(result, [element('span', 'topic', [nameTopic(result)]), ...drawMarks(result.title, words)]);
  option.id = id;
  option.role = 'option';
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  const item = element('li', '', [option]);
  item.role = 'presentation';
  setLanguage(item, result);
  return item;
}

function drawLink({ path, language }: Result, children: (Node | string)[]): HTMLAnchorElement {
  const link = element('a', '', children);
  link.href = path;
  if (language?.lang) link.hreflang = language.lang;
  return link;
}

function drawSection({ title, path }: { title: string; path: string }): HTMLElement {
  const link = element('a', 'section', [title]);
  link.href = path;
  return link;
}

/** Above the title, with the language where it is not the page's. */
const nameTopic = ({ topic, language }: Result) => (language ? `${language.name} · ${topic}` : topic);

function setLanguage(item: HTMLElement, { language }: Result): void {
  if (language?.lang) item.lang = language.lang;
  if (language?.dir) item.dir = language.dir;
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
  /** The part of the page where it stands. */
  section?: { title: string; path: string };
  /** Where the answer is not in the page's language: its attributes, and its own name for itself. */
  language?: { lang?: string; dir?: 'ltr' | 'rtl'; name: string };
}
