/** The rules for interface words that the form of the file cannot express. */
import { type Problem, suggest } from '../problem.ts';
import type { Written } from '../written.ts';
import { listTexts } from '../texts.ts';
import { placeholders } from './fill.ts';
import type { UiText } from './schema.ts';

/**
 * `factIds` is undefined while a file of figures cannot be read: then nobody can say which facts need a label.
 * A language that is still being translated is not `isComplete` and may lack some.
 */
export function checkUiText(text: Written<Partial<UiText>>, factIds: readonly string[] | undefined, isComplete: boolean): Problem[] {
  return [
    ...checkBraces(text),
    ...checkSigns(text),
    ...(factIds ? [...checkLabels(text, factIds, isComplete), ...checkFacts(text, listTexts(text.data.pictures, ['pictures']), factIds)] : []),
  ];
}

/** Whether a brace is left once everything that is filled in is taken away. */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/.test(placeholders(text).reduce((rest, name) => rest.replace(`{${name}}`, ''), text));
}

/** No brace stands in a text but those around what is filled in. */
export function checkBraces({ file, data, at }: Written<object>): Problem[] {
  return listTexts(data)
    .filter(({ text }) => hasStrayBrace(text))
    .map(({ path }) => ({
      file,
      ...at(...path),
      where: path.join('.'),
      message: 'A brace stands here that readers would see.',
      repair: 'Remove it, or write the whole name in braces, such as {wallet}.',
    }));
}

/** Every figure has a name in every language. */
function checkLabels({ file, data, at }: Written<Partial<UiText>>, factIds: readonly string[], isComplete: boolean): Problem[] {
  if (!data.facts?.labels) return [];
  const labels = Object.keys(data.facts.labels);
  const problem = (id: string) => ({ file, ...at('facts', 'labels', id), where: `facts.labels.${id}` });
  const missing = factIds.filter((id) => !labels.includes(id));
  return [
    ...(isComplete ? missing : []).map((id) => ({
      ...problem(id),
      message: `The fact “${id}” has no name here.`,
      repair: `Add a line “${id}: …” below “labels”.`,
    })),
    ...labels
      .filter((id) => !factIds.includes(id))
      .map((id) => ({
        ...problem(id),
        message: `No wallet has a fact “${id}”.`,
        repair: missing.length > 0 ? suggest(id, missing) : 'Remove the line.',
      })),
  ];
}

/** The figures in texts that may hold some are there. */
export function checkFacts({ file, at }: Written<object>, texts: ReturnType<typeof listTexts>, factIds: readonly string[]): Problem[] {
  return texts.flatMap(({ path, text }) =>
    placeholders(text)
      .filter((id) => !factIds.includes(id))
      .map((id) => ({ file, ...at(...path), where: path.join('.'), message: `No wallet has a fact {${id}}.`, repair: suggest(id, factIds) })),
  );
}

/** Words around the texts are plain: the page shows every sign as it stands. */
export function checkSigns({ file, data, at }: Written<object>): Problem[] {
  return listTexts(data)
    .filter(({ text }) => /<\/?[a-z!]|\]\(|\*\*|\n/i.test(text))
    .map(({ path }) => ({
      file,
      ...at(...path),
      where: path.join('.'),
      message: 'Tags, Markdown and line breaks cannot be used here: readers would see the signs.',
      repair: 'Write plain words on one line.',
    }));
}
