import { isError, type Problem } from '../domain/problem.ts';

/** Where a report is read: in a terminal, by a program, or beside the lines of a pull request on GitHub. */
export const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** Problems in the order given. `files` is how many files were read. */
export function report(problems: readonly Problem[], files: number, format: Format): string {
  switch (format) {
    case 'text':
      if (problems.some(isError)) return reportProblems(problems);
      return [...problems.map(describe), [`${files} files checked, no problem`, ...countWarnings(problems)].join(', ')].join('\n\n');
    case 'json':
      return JSON.stringify({ files, problems }, undefined, 2);
    case 'github':
      return [...problems.map(annotate), [`${files} files checked`, count(problems), ...countWarnings(problems)].join(', ')].join('\n');
  }
}

/** Problems as text: where (an editor opens `file:line:column` with a click), what is wrong, how to repair it. */
export function reportProblems(problems: readonly Problem[]): string {
  return [...problems.map(describe), [`${count(problems)} to repair`, ...countWarnings(problems)].join(', ')].join('\n\n');
}

function count(problems: readonly Problem[]): string {
  const { length } = problems.filter(isError);
  return length === 1 ? '1 problem' : `${length} problems`;
}

/** How many there are, where there are any. */
export function countWarnings(problems: readonly Problem[]): string[] {
  const count = problems.filter((problem) => !isError(problem)).length;
  return count === 0 ? [] : [count === 1 ? '1 warning' : `${count} warnings`];
}

function describe({ file, line, column, where, message, repair, severity }: Problem): string {
  const place = [file, line, line && column].filter(Boolean).join(':');
  return [`${place}  ${where}`, `  ${severity ? 'Warning: ' : ''}${message}`, `  → ${repair}`].join('\n');
}

/** A workflow command of GitHub Actions, which shows the problem at its line. */
function annotate({ file, line, column, where, message, repair, severity }: Problem): string {
  const properties = { file, line, col: column, title: where };
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]));
  return `::${severity ?? 'error'} ${given.join(',')}::${escapeData(`${message} ${repair}`)}`;
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
