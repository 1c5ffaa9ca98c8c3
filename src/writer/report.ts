import type { Problem } from '../domain/problem.ts';

/** Problems as text, in the order given: where (an editor opens `file:line` with a click), what is wrong, how to repair it. */
export function reportProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(describe), `${count} to repair`].join('\n\n');
}

function describe({ file, line, where, message, repair }: Problem): string {
  return [`${file}${line ? `:${line}` : ''}  ${where}`, `  ${message}`, `  → ${repair}`].join('\n');
}
