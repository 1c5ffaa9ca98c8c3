/** Reads an article's text with the parser that builds the site, and collects what the rules look at. */
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Body } from '../domain/articles/written.ts';
import type { Problem } from '../domain/problem.ts';
import { explainMdxError } from './explain-mdx-error.ts';

/** The parser stops at the first mistake. The sign that caused it is blanked out, so that the rest is read too. */
export function parseBody(file: string, text: string): { body: Body; problems: Problem[] } {
  const problems: Problem[] = [];
  for (let source = text; ;) {
    try {
      return { body: collect(mdxToMdast(source)), problems };
    } catch (error) {
      const { problem, blanks } = explainMdxError(String(error), source, file);
      problems.push(problem);
      const next = blanks.reduce((blanked, offset) => `${blanked.slice(0, offset)} ${blanked.slice(offset + 1)}`, source);
      if (next === source) return { body: collect(undefined), problems };
      source = next;
    }
  }
}

export const emptyBody = (): Body => ({ headings: [], tags: [], links: [], pictures: [], braces: [], programs: [] });

function collect(root: MdastNode | undefined): Body {
  const body = emptyBody();
  if (root) visit(root, body);
  return body;
}

function visit(node: MdastNode, body: Body): void {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading':
      body.headings.push({ line, level: node.depth, text: textOf(node).trim() });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      body.tags.push({ line, name: node.name ?? '', attributes: new Map(node.attributes.map(readAttribute)) });
      break;
    case 'link':
    case 'definition':
      body.links.push({ line, address: node.url });
      break;
    case 'image':
      body.pictures.push({ line, address: node.url, description: node.alt ?? '' });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      body.braces.push({ line, text: `{${node.value}}` });
      break;
    case 'mdxjsEsm':
      body.programs.push({ line, text: node.value });
      break;
  }
  if ('children' in node) for (const child of node.children) visit(child, body);
}

function readAttribute(attribute: Attribute): [name: string, value: string | null] {
  if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}}`, null];
  const { name, value } = attribute;
  return [name, typeof value === 'object' && value !== null ? `{${value.value}}` : (value ?? null)];
}

/** The words of a heading; a tag counts with its attributes, which decide what it says. */
function textOf(node: MdastNode): string {
  if (node.type === 'mdxJsxTextElement') return `<${[node.name, ...node.attributes.map((attribute) => readAttribute(attribute).join('='))].join(' ')}>`;
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

type Attribute = Extract<MdastNode, { type: 'mdxJsxTextElement' }>['attributes'][number];
