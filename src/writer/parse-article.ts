import type { Problem } from '../domain/problem.ts';
import type { Body } from '../domain/articles/written.ts';
import { emptyBody, parseBody } from './parse-body.ts';
import type { TextFile } from './read-files.ts';

const FENCE = /^---[ \t]*$/;

/**
 * Divides an article into front matter and body. Each keeps blank lines for what was cut away, so that every line has the
 * number it has in the file. `front` is undefined when it cannot be told from the body.
 */
export function parseArticle({ path: file, text }: TextFile): ParsedArticle {
  const lines = text.split('\n');
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : 0;
  if (end <= 0) return { front: undefined, text: '', body: emptyBody(), problems: [end < 0 ? notClosed(file) : notBegun(file)] };
  const front = ['', ...lines.slice(1, end)].join('\n');
  const written = lines.slice(end + 1).join('\n');
  if (written.trim() === '') return { front, text: '', body: emptyBody(), problems: [noBody(file, end + 1)] };
  return { front, text: written, ...parseBody(file, '\n'.repeat(end + 1) + written) };
}

const notBegun = (file: string): Problem => ({
  file,
  line: 1,
  where: '---',
  message: 'The article does not begin with a line “---”.',
  repair: 'Write “---” on the first line, then the keys such as “title: …”, then “---” again.',
});

const notClosed = (file: string): Problem => ({
  file,
  line: 1,
  where: '---',
  message: 'The keys at the beginning are not closed.',
  repair: 'Write a second line “---” between the keys and the text.',
});

const noBody = (file: string, line: number): Problem => ({
  file,
  line,
  where: 'text',
  message: 'There is no text after the keys.',
  repair: 'Write the article below the second line “---”.',
});

interface ParsedArticle {
  front: string | undefined;
  /** What stands below the second “---”, as it was written. */
  text: string;
  body: Body;
  problems: Problem[];
}
