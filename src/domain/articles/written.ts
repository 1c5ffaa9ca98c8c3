/** An article as its writer left it: the front matter, and the parts of its body that rules look at. */
import type { Spot } from '../problem.ts';
import type { TopicId } from '../topics/schema.ts';
import type { InLanguage } from '../written.ts';
import type { Article } from './schema.ts';

/** Anything that is written like an article: keys, then a text with our tags. */
export interface WrittenText<Data> extends InLanguage<Data> {
  body: Body;
}

/** What the rules for texts ask of the keys. */
export type AnyWrittenText = WrittenText<{ title: string; description?: string; wallets?: string[] | undefined; draft?: boolean }>;

export interface WrittenArticle extends WrittenText<Article> {
  topic: TopicId;
  id: string;
  /** Changes with title, description and text. */
  fingerprint: string;
}

/** What stands in a body, each kind in reading order. */
export interface Body {
  headings: Heading[];
  /** Paragraphs, headings, cells of tables and code: everything a reader reads, a block at a time. */
  blocks: Block[];
  tags: Tag[];
  links: Link[];
  pictures: Picture[];
  /** `{…}` in the text. */
  braces: Passage[];
  /** Cells at the head of tables that hold no words. */
  emptyHeads: Spot[];
  /** `import` and `export` lines. */
  programs: Passage[];
  /** Marks of other dialects of Markdown, which our pages do not have, and of links without an address: footnotes, `:::`, `[words][`. */
  foreign: Passage[];
  /** How deep lists and quotations stand in each other. */
  depth: number;
}

/** A part of a body. */
interface Part {
  at: Spot;
  /** The wallets it is shown for, when it stands inside `<Only>`. */
  only: readonly string[] | undefined;
}

export interface Heading extends Part {
  /** 1 for `#`, 2 for `##`. */
  level: number;
  text: string;
  /** What stands behind # in a link to it. */
  slug: string;
}

export interface Block extends Part {
  /** As it is read; `TAG_MARK` stands for each tag. */
  text: string;
  /** The place in the file of a character of `text`. */
  spotOf: (offset: number) => Spot;
}

/** Stands in a block's text where a tag stands in the file. */
export const TAG_MARK = '\uFFFC';

export interface Tag extends Part {
  name: string;
  /** Name → value; `null` for an attribute without one; a value in braces keeps its braces. */
  attributes: ReadonlyMap<string, string | null>;
  /** What stands between it and its end; undefined in a text that could not be read without repairs. */
  contents: 'nothing' | 'numbered list' | 'text' | undefined;
  isInSentence: boolean;
  isInLink: boolean;
}

export interface Link extends Part {
  address: string;
  /** The words that are pressed; empty for a definition such as `[1]: /en/…`. */
  text: string;
  /** Words that a mouse makes appear. */
  hoverText: string;
  /** `[words](address)`; in two parts: `[words][name]` and `[name]: address`; or an address in the text that becomes a link by itself. */
  kind: 'whole' | 'words' | 'address' | 'typed';
}

export interface Picture extends Part {
  address: string;
  description: string;
}

export interface Passage {
  at: Spot;
  text: string;
}
