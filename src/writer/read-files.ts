import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';

/** Readers load an article on a phone; no hand-written file comes near this. */
const LARGEST_FILE = 100_000;

/** Every file below `content/`, as text; line ends are made the same. Hidden files, such as those of an editor, are passed over. */
export async function readFiles(root: string): Promise<{ files: TextFile[]; problems: Problem[] }> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(paths.toSorted().map(async (path) => decode(relative(root, path).replaceAll(sep, '/'), await readFile(path))));
  return { files: read.map(({ file }) => file), problems: read.flatMap(({ problems }) => problems) };
}

function decode(path: string, bytes: Buffer): { file: TextFile; problems: Problem[] } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
  const hasMark = text.startsWith('\uFEFF');
  const file = { path, text: hasMark ? text.slice(1) : text };
  return { file, problems: [...(hasMark ? [byteOrderMark(path)] : []), ...checkSize(file, bytes.length), ...checkCharacters(file)] };
}

const byteOrderMark = (file: string): Problem => ({
  file,
  line: 1,
  where: 'file',
  message: 'The file begins with an invisible mark (BOM).',
  repair: 'Save it again as “UTF-8”, not as “UTF-8 with BOM”.',
});

function checkSize({ path, text }: TextFile, bytes: number): Problem[] {
  if (text.trim() === '') return [{ file: path, where: 'file', message: 'The file is empty.', repair: 'Fill it in, or delete it.' }];
  if (bytes <= LARGEST_FILE) return [];
  return [
    {
      file: path,
      where: 'file',
      message: `The file has ${Math.round(bytes / 1000)} kB; at most ${LARGEST_FILE / 1000} kB are allowed.`,
      repair: 'Shorten it, or divide it.',
    },
  ];
}

/** Characters nobody sees can hide words or turn the direction of a text. */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u2069\uFEFF]/;

function checkCharacters({ path, text }: TextFile): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const problem = { file: path, line: index + 1, where: 'characters' };
    // The decoder writes U+FFFD for bytes that are not UTF-8.
    if (line.includes('\uFFFD')) {
      return { ...problem, message: 'A letter on this line cannot be read.', repair: 'Save the file as “UTF-8” and type the letter again.' };
    }
    const [invisible] = INVISIBLE.exec(line) ?? [];
    if (invisible === undefined) return [];
    const code = `U+${invisible.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return { ...problem, message: `An invisible character (${code}) stands on this line.`, repair: 'Delete the line and type it again.' };
  });
}

export interface TextFile {
  /** From the repository's root, with slashes. */
  path: string;
  text: string;
}
