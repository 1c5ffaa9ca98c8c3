/** Reads an article's text with the parser that builds the site, and collects what the rules look at. */
import Slugger from 'github-slugger';
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Body, Tag } from '../domain/articles/written.ts';
import type { Problem } from '../domain/problem.ts';
import { namedWallets } from '../domain/articles/wallets.ts';
import { explainMdxError } from './explain-mdx-error.ts';
import { readBlock, spotOf } from './read-block.ts';

/** The parser stops at the first mistake. The sign that caused it is blanked out, so that the rest is read too. */
export function parseBody(file: string, text: string): { body: Body; problems: Problem[] } {
  const problems: Problem[] = [];
  // The parser takes minutes for a text that is nothing but opening signs.
  if ((text.match(/[{<]/g)?.length ?? 0) > MOST_SIGNS) return { body: emptyBody(), problems: [tooManySigns(file)] };
  for (let source = text; ;) {
    try {
      const body = collect(mdxToMdast(source));
      // What a mistake leaves behind is no text whose words can be judged.
      if (problems.length === 0) return { body, problems };
      return { body: { ...body, blocks: [], tags: body.tags.map((tag) => ({ ...tag, contents: undefined })) }, problems };
    } catch (error) {
      const { problem, blanks } = explainMdxError(String(error), source, file);
      problems.push(problem);
      if (problems.length >= MOST_MISTAKES) return { body: emptyBody(), problems };
      const next = blanks.reduce((blanked, offset) => `${blanked.slice(0, offset)} ${blanked.slice(offset + 1)}`, source);
      if (next === source) return { body: emptyBody(), problems };
      source = next;
    }
  }
}

/** Nobody reads on; each one costs another reading of the whole text. */
const MOST_MISTAKES = 20;

const MOST_SIGNS = 1500;

const tooManySigns = (file: string): Problem => ({
  file,
  where: '<, {',
  message: `The text has more than ${MOST_SIGNS} signs < and {.`,
  repair: 'Divide it, or remove what is no text.',
});

export const emptyBody = (): Body => ({
  headings: [],
  blocks: [],
  tags: [],
  links: [],
  pictures: [],
  emptyHeads: [],
  braces: [],
  programs: [],
  foreign: [],
  depth: 0,
});

function collect(root: MdastNode): Body {
  const body = emptyBody();
  visit(root, body, { only: undefined, definitions: findDefinitions(root), slugger: new Slugger(), isInLink: false, depth: 0 });
  return body;
}

function visit(node: MdastNode, body: Body, around: Around): void {
  const { only, definitions, slugger } = around;
  const at = spotOf(node);
  let inside = only;
  body.depth = Math.max(body.depth, around.depth);
  if (around.depth > DEEPEST) return;
  switch (node.type) {
    case 'heading':
      body.headings.push({ at, only, level: node.depth, text: textOf(node).trim(), slug: slugger.slug(plainTextOf(node)) });
      body.blocks.push(readBlock(node, only));
      break;
    case 'table':
      for (const cell of node.children[0]?.children ?? []) if (textOf(cell).trim() === '') body.emptyHeads.push(spotOf(cell));
      break;
    case 'paragraph':
    case 'tableCell':
    case 'code':
      body.blocks.push(readBlock(node, only));
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes = new Map(node.attributes.map(readAttribute));
      body.tags.push({
        at,
        only,
        name: node.name ?? '',
        attributes,
        contents: contentsOf(node.children),
        isInSentence: node.type === 'mdxJsxTextElement',
        isInLink: around.isInLink,
      });
      if (node.name === 'Only') inside = namedWallets(attributes.get('wallets'));
      // On a line of its own, a tag with its words has no paragraph around them.
      if (node.type === 'mdxJsxFlowElement' && node.children.some(({ type }) => WORDS.includes(type))) body.blocks.push(readBlock(node, inside));
      break;
    }
    case 'link':
      body.links.push({ at, only, address: node.url, text: textOf(node), hoverText: node.title ?? '', kind: isTyped(node) ? 'typed' : 'whole' });
      break;
    case 'linkReference':
      body.links.push({ at, only, address: definitions.get(node.identifier) ?? '', text: textOf(node), hoverText: '', kind: 'words' });
      break;
    case 'definition':
      body.links.push({ at, only, address: node.url, text: '', hoverText: node.title ?? '', kind: 'address' });
      break;
    case 'image':
      body.pictures.push({ at, only, address: node.url, description: node.alt ?? '' });
      break;
    case 'imageReference':
      body.pictures.push({ at, only, address: node.identifier, description: node.alt ?? '' });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      body.braces.push({ at, text: `{${node.value}}` });
      break;
    case 'footnoteDefinition':
      body.foreign.push({ at, text: `[^${node.identifier}]:` });
      break;
    case 'listItem':
      if (typeof node.checked === 'boolean') body.foreign.push({ at, text: node.checked ? '[x]' : '[ ]' });
      break;
    case 'footnoteReference':
      body.foreign.push({ at, text: `[^${node.identifier}]` });
      break;
    case 'text':
      for (const [mark] of node.value.matchAll(/^:::.*|^#{1,6}(?=[^\s#])|\$\$|\*\*|\[[[^!].*?\]|\]\s?[[(]/gm))
        body.foreign.push({ at, text: mark.slice(0, 12) });
      break;
    case 'mdxjsEsm':
      body.programs.push({ at, text: node.value });
      break;
  }
  if ('children' in node)
    for (const child of node.children)
      visit(child, body, { ...around, only: inside, isInLink: around.isInLink || node.type === 'link', depth: around.depth + 1 });
}

const WORDS: readonly MdastNode['type'][] = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference'];

/** No text of ours is nested deeper; a reader on a phone could not follow, and neither can a program at some depth. */
const DEEPEST = 20;

interface Around {
  /** The wallets of the `<Only>` around a node. */
  only: readonly string[] | undefined;
  definitions: ReadonlyMap<string, string>;
  slugger: Slugger;
  isInLink: boolean;
  depth: number;
}

/** Where the links of a text lead whose addresses stand apart from them: `[words][1]` and `[1]: /en/…`. */
function findDefinitions(node: MdastNode, depth = 0): Map<string, string> {
  const own = node.type === 'definition' ? [[node.identifier, node.url] as const] : [];
  const inner = 'children' in node && depth <= DEEPEST ? node.children : [];
  return new Map([...inner.flatMap((child) => [...findDefinitions(child, depth + 1)]), ...own]);
}

/** A link without brackets begins where its words begin. */
function isTyped(node: Extract<MdastNode, { type: 'link' }>): boolean {
  return node.children[0]?.position?.start.offset === node.position?.start.offset;
}

function readAttribute(attribute: Attribute): [name: string, value: string | null] {
  if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}}`, null];
  const { name, value } = attribute;
  return [name, typeof value === 'object' && value !== null ? `{${value.value}}` : (value ?? null)];
}

/** What stands between a tag and its end. */
function contentsOf(children: readonly MdastNode[]): Tag['contents'] {
  const [first, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (!first) return 'nothing';
  return first.type === 'list' && first.ordered && others.length === 0 ? 'numbered list' : 'text';
}

/** The words that make the address of a section: the site leaves tags out of it. */
function plainTextOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(plainTextOf).join('');
  return 'value' in node ? node.value : '';
}

/** The words of a heading or link; a tag counts with its attributes, which decide what it says. */
function textOf(node: MdastNode): string {
  if (node.type === 'mdxJsxTextElement') return `<${[node.name, ...node.attributes.map((attribute) => readAttribute(attribute).join('='))].join(' ')}>`;
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

type Attribute = Extract<MdastNode, { type: 'mdxJsxTextElement' }>['attributes'][number];
