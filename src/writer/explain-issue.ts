/** Turns what the schema found wrong into a writer's words. */
import type { z } from 'zod';
import { nearest, type Problem, suggest } from '../domain/problem.ts';
import type { LineOf } from '../domain/written.ts';
import { isDateAt, keysAt } from './known-keys.ts';

/** One problem a place: the first that was found; a misspelled key and the key it should be are one. */
export function explainIssues(issues: readonly Issue[], schema: z.core.$ZodType, { file, lineOf }: Source): Problem[] {
  const misspelled = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.map((key) => {
      const known = keysAt(schema, issue.path);
      const meant = nearest(key, known);
      if (meant) misspelled.add(namePath([...issue.path, meant]));
      return { path: [...issue.path, key], fault: { message: `“${key}” is not a key here.`, repair: suggest(key, known) } };
    });
  });
  const wrong = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !(isMissing(issue) && misspelled.has(namePath(issue.path))))
    .map((issue) => ({ path: issue.path, fault: explain(issue, schema) }));
  const firsts = [...new Map([...unknown, ...wrong].toReversed().map((found) => [namePath(found.path), found])).values()];
  return firsts.map(({ path, fault }) => ({ file, line: lineOf(...path), where: namePath(path), ...fault }));
}

/** `changes[1].on`; entries of lists are counted from 1, as writers do. */
export function namePath(path: readonly PropertyKey[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`)).join('');
}

function explain(issue: Issue, schema: z.core.$ZodType): Fault {
  const name = `“${namePath(issue.path)}”`;
  if (isMissing(issue))
    return { message: `The key ${name} is missing.`, repair: `Add a line “${String(issue.path.at(-1))}: …” with ${describeWanted(issue)}.` };
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue, name, isDateAt(schema, issue.path));
    case 'too_small':
      return explainSize(issue, name, Number(issue.minimum), 'at least');
    case 'too_big':
      return explainSize(issue, name, Number(issue.maximum), 'at most');
    case 'invalid_value':
      return { message: `${name} cannot be “${String(issue.input)}”.`, repair: suggest(String(issue.input), issue.values.map(String)) };
    case 'invalid_union':
      return { message: `${name} is not one of the words that are possible here.`, repair: `Use one of: ${optionsOf(issue).join(', ')}.` };
    case 'invalid_format':
      return explainFormat(issue, name);
    case 'invalid_key':
      return { message: `“${String(issue.path.at(-1))}” cannot be a key.`, repair: issue.issues[0]?.message ?? 'Write another word.' };
    case 'custom':
      return { message: `${issue.message}.`, repair: String(issue.params?.['repair'] ?? 'Correct it.') };
    default:
      return { message: `${name} cannot be read.`, repair: 'Compare it with another file of the same kind.' };
  }
}

function explainType({ expected, input }: z.core.$ZodIssueInvalidType, name: string, isDate: boolean): Fault {
  if (isDate) return { message: `${name} must be a day in quotation marks.`, repair: `Write it such as '${asDay(input)}'.` };
  const message = `${name} must be ${describeType(expected)}, but it is ${describeInput(input)}.`;
  switch (expected) {
    case 'string':
      return { message, repair: typeof input === 'object' ? 'Write a text after the colon.' : `Put quotation marks around it: '${String(input)}'.` };
    case 'array':
      return { message, repair: 'Write each entry on a line of its own that begins with “- ”.' };
    case 'boolean':
      return { message, repair: 'Write true or false, without quotation marks.' };
    case 'number':
    case 'int':
      return { message, repair: 'Write it in digits, without quotation marks.' };
    default:
      return { message, repair: 'Write each key on a line of its own below, two spaces further in.' };
  }
}

/** `minimum` and `maximum` of texts, lists and numbers. */
function explainSize(
  { origin, input, inclusive }: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  name: string,
  limit: number,
  bound: Bound,
): Fault {
  if (origin === 'string') {
    const length = String(input).trim().length;
    return { message: `${name} has ${count(length, 'character')}; it needs ${bound} ${limit}.`, repair: adjust(limit - length, 'character') };
  }
  if (Array.isArray(input)) {
    return { message: `${name} has ${count(input.length, 'entry')}; it needs ${bound} ${limit}.`, repair: adjust(limit - input.length, 'entry') };
  }
  const wanted = inclusive === false ? `more than ${limit}` : `${bound} ${limit}`;
  return { message: `${name} is ${String(input)}; it must be ${wanted}.`, repair: `Write a number that is ${wanted}.` };
}

const adjust = (difference: number, unit: Unit) =>
  difference > 0 ? `Add ${count(difference, unit)} or more.` : `Remove ${count(-difference, unit)} or more.`;

/** The text in a message of our own schemas for `regex` is the repair. */
function explainFormat({ format, input, message }: z.core.$ZodIssueInvalidStringFormat, name: string): Fault {
  const text = String(input);
  switch (format) {
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text)
        ? { message: `${text} is not a day of the calendar.`, repair: 'Correct the month or the day.' }
        : { message: `${name} must be a day, but it is “${text}”.`, repair: "Write the year, month and day such as '2026-11-23'." };
    case 'email':
      return { message: `“${text}” is not an e-mail address.`, repair: 'Write it such as support@wallet.example.' };
    case 'url':
      return { message: `“${text}” is not a secure web address.`, repair: 'Write the whole address, beginning with https://.' };
    default:
      return { message: `${name} cannot be “${text}”.`, repair: message };
  }
}

const isMissing = (issue: Issue) => issue.path.length > 0 && (issue.input === undefined || isWithoutKind(issue));

/** A missing `kind` is told with the whole entry as its input. */
const isWithoutKind = (issue: Issue) =>
  issue.code === 'invalid_union' && typeof issue.input === 'object' && !Object.hasOwn(issue.input ?? {}, String(issue.path.at(-1)));

function describeWanted(issue: Issue): string {
  if (issue.code === 'invalid_type') return describeType(issue.expected);
  const options = issue.code === 'invalid_value' ? issue.values : optionsOf(issue);
  return `one of: ${options.join(', ')}`;
}

const optionsOf = (issue: Issue): readonly unknown[] => (issue.code === 'invalid_union' && issue.inclusive !== false ? (issue.options ?? []) : []);

function describeType(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    array: 'a list',
    tuple: 'a list',
  };
  return words[expected] ?? 'a group of keys';
}

function describeInput(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (input instanceof Date) return 'a day';
  if (typeof input === 'string') return 'text';
  if (typeof input === 'boolean') return `${input}`;
  return typeof input === 'number' ? `the number ${input}` : 'a group of keys';
}

const asDay = (input: unknown) => (input instanceof Date ? input.toISOString().slice(0, 10) : '2026-11-23');

function count(number: number, unit: Unit): string {
  if (number === 1) return `1 ${unit}`;
  return `${number} ${unit === 'entry' ? 'entries' : `${unit}s`}`;
}

type Issue = z.core.$ZodIssue;
type Unit = 'character' | 'entry';
type Bound = 'at least' | 'at most';
type Fault = Pick<Problem, 'message' | 'repair'>;

interface Source {
  file: string;
  lineOf: LineOf;
}
