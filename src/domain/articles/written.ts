/** An article as its writer left it: the front matter, and the parts of its body that rules look at. */
import type { Locale } from '../locales.ts';
import type { TopicId } from '../topics/schema.ts';
import type { Written } from '../written.ts';
import type { Article } from './schema.ts';

export interface WrittenArticle extends Written<Article> {
  locale: Locale;
  topic: TopicId;
  id: string;
  body: Body;
}

/** What stands in a body, each kind in reading order. */
export interface Body {
  headings: Heading[];
  tags: Tag[];
  links: Link[];
  pictures: Picture[];
  /** `{…}` in the text. */
  braces: Passage[];
  /** `import` and `export` lines. */
  programs: Passage[];
}

export interface Heading {
  line: number;
  /** 1 for `#`, 2 for `##`. */
  level: number;
  text: string;
}

export interface Tag {
  line: number;
  name: string;
  /** Name → value; `null` for an attribute without one; a value in braces keeps its braces. */
  attributes: ReadonlyMap<string, string | null>;
}

export interface Link {
  line: number;
  address: string;
}

export interface Picture {
  line: number;
  address: string;
  description: string;
}

export interface Passage {
  line: number;
  text: string;
}
