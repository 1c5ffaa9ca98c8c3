import { type Fault, type Problem, suggest } from '../../problem.ts';
import { type AttributeKind, VOCABULARY } from '../vocabulary.ts';
import { namedWallets } from '../wallets.ts';
import type { AnyWrittenText, Tag } from '../written.ts';
import { explainPlace } from './tag-places.ts';

export const TAG_NAMES = Object.keys(VOCABULARY);

/** Only the tags of the vocabulary, with what each needs and may say. */
export function checkTags({ file, body }: AnyWrittenText, known: KnownIds): Problem[] {
  return body.tags.flatMap((tag) => {
    const allowed = attributesOf(tag.name);
    const problem = { file, ...tag.at, where: `<${tag.name}>` };
    if (!allowed) return { ...problem, ...explainUnknownTag(tag.name) };
    const faults = [...missing(tag, allowed), ...[...tag.attributes].flatMap(([name, value]) => wrong(name, value, tag, allowed, known))];
    const misplaced = faults.length === 0 ? explainPlace(tag) : undefined;
    return [...faults, ...(misplaced ? [misplaced] : [])].map((fault) => ({ ...problem, ...fault }));
  });
}

export function explainUnknownTag(name: string): Fault {
  const isHtml = /^[a-z]/.test(name);
  return {
    message: isHtml ? `HTML such as <${name}> cannot be used in articles.` : `There is no tag <${name}>.`,
    repair: Object.hasOwn(IN_MARKDOWN, name) ? String(IN_MARKDOWN[name]) : suggest(name, TAG_NAMES),
  };
}

/** What writers reach for HTML for. */
const IN_MARKDOWN: Readonly<Record<string, string>> = {
  b: 'Write **words** for bold.',
  strong: 'Write **words** for bold.',
  br: 'Leave an empty line for a new paragraph.',
  p: 'Leave an empty line for a new paragraph.',
  div: 'Leave it out; the site lays texts out by itself.',
  span: 'Leave it out; the site lays texts out by itself.',
  a: 'Write [words](/en/…/) for a link.',
  ul: 'Begin each line of a list with “- ”.',
  ol: 'Begin each line of a list with “1. ”.',
  h2: 'Begin the line with ##.',
  h3: 'Begin the line with ###.',
};

function missing(tag: Tag, allowed: Attributes): Fault[] {
  return Object.entries(allowed)
    .filter(([name, values]) => values !== 'flag' && !tag.attributes.has(name))
    .map(([name, values]) => ({
      message: `“${name}” is missing.`,
      repair: `Write <${tag.name} ${name}="…"> with ${describeValues(values)}.`,
    }));
}

function wrong(name: string, value: string | null, tag: Tag, allowed: Attributes, { factIds, walletIds, flowIds }: KnownIds): Fault[] {
  const values = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (values === undefined) {
    const known = Object.keys(allowed);
    const repair = known.length > 0 ? suggest(name, known) : `Write <${tag.name}> with nothing after its name.`;
    return [{ message: `<${tag.name}> has no “${name}”.`, repair }];
  }
  if (values === 'flag') {
    return value === null ? [] : [{ message: `“${name}” takes no value.`, repair: `Write only ${name}, or leave it out.` }];
  }
  if (values === 'fact') {
    const isKnown = factIds === undefined || factIds.includes(value ?? '');
    return isKnown ? [] : [{ message: `No wallet has a fact “${value ?? ''}”.`, repair: suggest(value ?? '', factIds) }];
  }
  if (values === 'flow') {
    return flowIds.includes(value ?? '') ? [] : [{ message: `There is no troubleshooter “${value ?? ''}”.`, repair: suggest(value ?? '', flowIds) }];
  }
  if (values === 'wallets') {
    const ids = namedWallets(value);
    if (ids.length === 0) return [{ message: `“${name}” names no wallet.`, repair: `Write one of: ${walletIds.join(', ')}.` }];
    return ids.filter((id) => !walletIds.includes(id)).map((id) => ({ message: `There is no wallet “${id}”.`, repair: suggest(id, walletIds) }));
  }
  return values.includes(value ?? '') ? [] : [{ message: `“${name}” cannot be “${value ?? ''}”.`, repair: suggest(value ?? '', values) }];
}

const attributesOf = (name: string): Attributes | undefined => (Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name as keyof typeof VOCABULARY] : undefined);

function describeValues(values: AttributeKind): string {
  if (values === 'fact') return 'the id of a wallet fact';
  if (values === 'flow') return 'the name of a file in content/flows/';
  return values === 'wallets' ? 'the folders of wallets' : `one of: ${[...values].join(', ')}`;
}

/** What tags may point at. */
interface KnownIds {
  /** Undefined while a file of figures cannot be read: then nobody can say which facts exist. */
  factIds: readonly string[] | undefined;
  walletIds: readonly string[];
  flowIds: readonly string[];
}

type Attributes = Readonly<Record<string, AttributeKind>>;
