import type { Problem } from '../domain/problem.ts';

/** Where a report is read: in a terminal, by a program, or beside the lines of a pull request on GitHub. */
export const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** Problems in the order given. `files` is how many files were read. */
export function report(problems: readonly Problem[], files: number, format: Format): string {
  switch (format) {
    case 'text':
      return problems.length > 0 ? reportProblems(problems) : `${files} files checked, no problem`;
    case 'json':
      return JSON.stringify({ files, problems }, undefined, 2);
    case 'github':
      return [...problems.map(annotate), `${files} files checked, ${count(problems)}`].join('\n');
  }
}

/** Problems as text: where (an editor opens `file:line:column` with a click), what is wrong, how to repair it. */
export function reportProblems(problems: readonly Problem[]): string {
  return [...problems.map(describe), `${count(problems)} to repair`].join('\n\n');
}

const count = ({ length }: readonly Problem[]) => (length === 1 ? '1 problem' : `${length} problems`);

function describe({ file, line, column, where, message, repair }: Problem): string {
  const place = [file, line, line && column].filter(Boolean).join(':');
  return [`${place}  ${where}`, `  ${message}`, `  → ${repair}`].join('\n');
}

/** A workflow command of GitHub Actions, which shows the problem at its line. */
function annotate({ file, line, column, where, message, repair }: Problem): string {
  const properties = { file, line, col: column, title: where };
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]));
  return `::error ${given.join(',')}::${escapeData(`${message} ${repair}`)}`;
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
