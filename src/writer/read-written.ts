import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { listTexts } from '../domain/texts.ts';
import type { Written } from '../domain/written.ts';
import { findDeceptions } from '../domain/characters.ts';
import { explainIssues } from './explain-issue.ts';
import { parseYaml } from './parse-yaml.ts';

/** Reads YAML and holds it against what the file may say. A key with a problem is left out of the data. */
export function readWritten<Data>(schema: z.ZodType<Data>, file: string, text: string | undefined): { written: Written<Data>; problems: Problem[] } {
  if (text === undefined) return { written: { file, data: {}, keys: [], at: () => ({ line: 1, column: 1 }) }, problems: [] };
  const { value, problems, at } = parseYaml(file, text);
  if (value === undefined) return { written: { file, data: {}, keys: [], at }, problems };
  const parsed = schema.safeParse(value, { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  const wrong = new Set(issues.flatMap((issue) => (issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1))));
  const data = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key))) as Partial<Data>;
  const hidden = listTexts(value).flatMap(({ path, text: read }) =>
    findDeceptions(read).map(({ message, repair }) => ({ file, ...at(...path), where: 'characters', message, repair })),
  );
  return {
    written: { file, data, whole: parsed.data, keys: Object.keys(value), at },
    problems: [...problems, ...explainIssues(issues, schema, { file, at }), ...hidden],
  };
}
