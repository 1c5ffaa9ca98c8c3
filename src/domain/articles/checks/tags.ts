import { type Problem, suggest } from '../../problem.ts';
import { VOCABULARY } from '../vocabulary.ts';
import type { Tag, WrittenArticle } from '../written.ts';

export const TAG_NAMES = Object.keys(VOCABULARY);

/** Only the tags of the vocabulary, with what each needs and may say. */
export function checkTags({ file, body }: WrittenArticle, factIds: readonly string[] | undefined): Problem[] {
  return body.tags.flatMap((tag) => {
    const allowed = attributesOf(tag.name);
    const problem = { file, line: tag.line, where: `<${tag.name}>` };
    if (!allowed) return { ...problem, ...explainUnknownTag(tag.name) };
    return [...missing(tag, allowed), ...[...tag.attributes].flatMap(([name, value]) => wrong(name, value, tag, allowed, factIds))].map((fault) => ({
      ...problem,
      ...fault,
    }));
  });
}

export function explainUnknownTag(name: string): Fault {
  const isHtml = /^[a-z]/.test(name);
  return { message: isHtml ? `HTML such as <${name}> cannot be used in articles.` : `There is no tag <${name}>.`, repair: suggest(name, TAG_NAMES) };
}

function missing(tag: Tag, allowed: Attributes): Fault[] {
  return Object.entries(allowed)
    .filter(([name, values]) => values !== 'flag' && !tag.attributes.has(name))
    .map(([name, values]) => ({
      message: `“${name}” is missing.`,
      repair: `Write <${tag.name} ${name}="…"> with ${values === 'fact' ? 'the id of a wallet fact' : `one of: ${[...values].join(', ')}`}.`,
    }));
}

function wrong(name: string, value: string | null, tag: Tag, allowed: Attributes, factIds: readonly string[] | undefined): Fault[] {
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
  return values.includes(value ?? '') ? [] : [{ message: `“${name}” cannot be “${value ?? ''}”.`, repair: suggest(value ?? '', values) }];
}

const attributesOf = (name: string): Attributes | undefined => (Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name as keyof typeof VOCABULARY] : undefined);

type Attributes = Readonly<Record<string, readonly string[] | 'fact' | 'flag'>>;
type Fault = Pick<Problem, 'message' | 'repair'>;
