/** Turns what the schema found wrong into a writer's words. */
import type { z } from 'zod';
import { type Fault, nearest, type Problem, suggest } from '../domain/problem.ts';
import type { At } from '../domain/written.ts';
import { describeType, explainType } from './explain-type.ts';
import { isDateAt, keysAt } from './known-keys.ts';

/** One problem a place: the first that was found; a misspelled key and the key it should be are one. */
export function explainIssues(found: readonly Issue[], schema: z.core.$ZodType, { file, at }: Source): Problem[] {
  const issues = found.flatMap(chooseOption).map(asChoice);
  const misspelled = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.map((key) => {
      const known = keysAt(schema, issue.path);
      const meant = nearest(key, known);
      if (meant) misspelled.add(namePath([...issue.path, meant]));
      return {
        path: [...issue.path, key],
        fault: { message: `“${key}” is not a key here.`, repair: /^\d+$/.test(key) ? 'Write decimals with a point, such as 2.5.' : suggest(key, known) },
      };
    });
  });
  const wrong = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !(isMissing(issue) && misspelled.has(namePath(issue.path))))
    .map((issue) => ({ path: issue.path, fault: explain(issue, schema) }));
  const firsts = new Map([...unknown, ...wrong].toReversed().map((problem) => [namePath(problem.path), problem]));
  return [...firsts.values()].map(({ path, fault }) => ({ file, ...at(...path), where: namePath(path), ...fault }));
}

/** `changes[1].on`; entries of lists are counted from 1, as writers do. */
export function namePath(path: readonly PropertyKey[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`)).join('');
}

function explain(issue: Issue, schema: z.core.$ZodType): Fault {
  const name = `“${namePath(issue.path)}”`;
  if (isMissing(issue)) return explainMissing(issue, name, isDateAt(schema, issue.path));
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue, name, isDateAt(schema, issue.path));
    case 'too_small':
      return explainSize(issue, name, Number(issue.minimum), 'at least');
    case 'too_big':
      return explainSize(issue, name, Number(issue.maximum), 'at most');
    case 'invalid_value':
      return { message: `${name} cannot be “${String(issue.input)}”.`, repair: suggest(String(issue.input), issue.values.map(String)) };
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

/** `minimum` and `maximum` of texts, lists and numbers. */
function explainSize({ origin, input, inclusive }: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, name: string, limit: number, bound: Bound): Fault {
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

const adjust = (difference: number, unit: Unit) => (difference > 0 ? `Add ${count(difference, unit)} or more.` : `Remove ${count(-difference, unit)} or more.`);

/** The text in a message of our own schemas for `regex` is the repair. */
function explainFormat({ format, input, message }: z.core.$ZodIssueInvalidStringFormat, name: string): Fault {
  const text = String(input);
  switch (format) {
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text)
        ? { message: `${text} is not a day of the calendar.`, repair: 'Correct the month or the day.' }
        : { message: `${name} must be a day, but it is “${text}”.`, repair: "Write the year, month and day such as '2026-11-23'." };
    case 'datetime':
      return {
        message: `${name} must be a moment, but it is “${text}”.`,
        repair: "Write the day, the time and the place’s distance from UTC such as '2026-12-01T02:00:00+07:00'.",
      };
    case 'email':
      return { message: `“${text}” is not an e-mail address.`, repair: 'Write it such as support@wallet.example.' };
    case 'url':
      return { message: `“${text}” is not a secure web address.`, repair: 'Write the whole address, beginning with https://.' };
    default:
      return { message: `${name} cannot be “${text}”.`, repair: message };
  }
}

const isMissing = (issue: Issue) => issue.path.length > 0 && issue.input === undefined;

function explainMissing(issue: Issue, name: string, isDate: boolean): Fault {
  const key = String(issue.path.at(-1));
  const parent = parentOf(issue.path);
  const place = parent === undefined ? '' : ` below “${parent}”`;
  return {
    message: `The key ${name} is missing.`,
    repair: `Add a line “${key}: …”${place} with ${isDate ? "a day such as '2026-11-23'" : describeWanted(issue)}.`,
  };
}

/** The key below which something is missing; an entry of a list has no key of its own. */
function parentOf(path: readonly PropertyKey[]): string | undefined {
  const parent = path.at(-2);
  return typeof parent === 'number' ? namePath(path.slice(0, -1)) : parent?.toString();
}

function describeWanted(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of: ${issue.values.join(', ')}`;
  return issue.code === 'invalid_type' ? describeType(issue.expected) : 'text';
}

/** Of “one, or a list of them” a writer has chosen one form: only what is wrong in that one is told. */
function chooseOption(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const isOfForm = (errors: readonly Issue[]) => !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const chosen = issue.errors.find(isOfForm) ?? issue.errors[0] ?? [];
  return chosen.flatMap((inner) => chooseOption({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** A `kind` that decides what else an entry holds is reported with the whole entry as its input; to a writer it is a word like others. */
function asChoice(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.inclusive === false || !issue.options) return issue;
  const entry = issue.input as Readonly<Record<string, unknown>>;
  const input = entry[String(issue.path.at(-1))];
  return { code: 'invalid_value', path: issue.path, message: issue.message, values: issue.options.map(String), input };
}

function count(number: number, unit: Unit): string {
  if (number === 1) return `1 ${unit}`;
  return `${number} ${unit === 'entry' ? 'entries' : `${unit}s`}`;
}

type Issue = z.core.$ZodIssue;
type Unit = 'character' | 'entry';
type Bound = 'at least' | 'at most';
interface Source {
  file: string;
  at: At;
}
