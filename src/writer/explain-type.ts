/** What to write where something of another kind stands. */
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';

/** `isDate`: a day is wanted, which YAML spoils unless it is quoted. */
export function explainType({ expected, input }: z.core.$ZodIssueInvalidType, name: string, isDate: boolean): Pick<Problem, 'message' | 'repair'> {
  if (isDate) return { message: `${name} must be a day in quotation marks.`, repair: `Write it such as '${asDay(input)}'.` };
  return { message: `${name} must be ${describeType(expected)}, but it is ${describeInput(input)}.`, repair: repairType(expected, input) };
}

export function describeType(expected: string): string {
  return WORDS[expected] ?? 'a group of keys';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  tuple: 'a list',
};

function repairType(expected: string, input: unknown): string {
  switch (expected) {
    case 'string':
      if (input instanceof Date) return 'Put quotation marks around it.';
      return typeof input === 'object' ? 'Write a text after the colon.' : `Put quotation marks around it: '${String(input)}'.`;
    case 'array':
    case 'tuple':
      return 'Write each entry on a line of its own that begins with “- ”.';
    case 'boolean':
      return 'Write true or false, without quotation marks.';
    case 'number':
    case 'int':
      return typeof input === 'number' ? 'Write a number without a fraction.' : 'Write it in digits, without quotation marks.';
    default:
      return 'Write each key on a line of its own below, two spaces further in.';
  }
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
