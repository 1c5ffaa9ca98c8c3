/** The rules for interface words that the form of the file cannot express. */
import { type Problem, suggest } from '../problem.ts';
import type { Written } from '../written.ts';
import { placeholders } from './fill.ts';
import type { UiText } from './schema.ts';

/** `factIds` is undefined while a file of figures cannot be read: then nobody can say which facts need a label. */
export function checkUiText(text: Written<UiText>, factIds: readonly string[] | undefined): Problem[] {
  return [...checkBraces(text), ...(factIds ? checkLabels(text, factIds) : [])];
}

/** Whether a brace is left once everything that is filled in is taken away. */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/.test(placeholders(text).reduce((rest, name) => rest.replace(`{${name}}`, ''), text));
}

function checkBraces({ file, data, lineOf }: Written<UiText>): Problem[] {
  return listTexts(data)
    .filter(({ text }) => hasStrayBrace(text))
    .map(({ path }) => ({
      file,
      line: lineOf(...path),
      where: path.join('.'),
      message: 'A brace stands here that readers would see.',
      repair: 'Remove it, or write the whole name in braces, such as {wallet}.',
    }));
}

function listTexts(value: unknown, path: string[] = []): { path: string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, [...path, key]));
}

/** Every figure has a name in every language. */
function checkLabels({ file, data, lineOf }: Written<UiText>, factIds: readonly string[]): Problem[] {
  if (!data.facts) return [];
  const labels = Object.keys(data.facts.labels);
  const problem = (id: string) => ({ file, line: lineOf('facts', 'labels', id), where: `facts.labels.${id}` });
  const missing = factIds.filter((id) => !labels.includes(id));
  return [
    ...missing.map((id) => ({ ...problem(id), message: `The fact “${id}” has no name here.`, repair: `Add a line “${id}: …” below “labels”.` })),
    ...labels
      .filter((id) => !factIds.includes(id))
      .map((id) => ({
        ...problem(id),
        message: `No wallet has a fact “${id}”.`,
        repair: missing.length > 0 ? suggest(id, missing) : 'Remove the line.',
      })),
  ];
}
