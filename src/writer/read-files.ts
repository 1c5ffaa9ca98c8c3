import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { describeHidden, findHidden } from '../domain/characters.ts';
import type { Problem } from '../domain/problem.ts';

/** Readers load an article on a phone; no hand-written file comes near this. */
const LARGEST_FILE = 100_000;

/** Every file below `content/`, as text; line ends are made the same. Hidden files, such as those of an editor, are passed over. */
export async function readFiles(root: string): Promise<{ files: TextFile[]; problems: Problem[] }> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const nameOf = (entry: Dirent) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/');
  const visible = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
  const paths = visible.filter((entry) => entry.isFile()).map(nameOf);
  const read = await Promise.all(paths.toSorted().map((path) => readText(root, path)));
  return {
    files: read.map(({ file }) => file),
    problems: [...visible.filter((entry) => !entry.isFile()).map((entry) => notAFile(nameOf(entry))), ...read.flatMap(({ problems }) => problems)],
  };
}

async function readText(root: string, path: string): Promise<{ file: TextFile; problems: Problem[] }> {
  const { size } = await stat(join(root, path));
  return size > LARGEST_FILE ? { file: { path, text: '' }, problems: [tooLarge(path, size)] } : decode(path, await readFile(join(root, path)));
}

const notAFile = (file: string): Problem => ({
  file,
  where: 'file',
  message: 'This is a link to something else, not a file.',
  repair: 'Put the file itself here.',
});

const tooLarge = (file: string, bytes: number): Problem => ({
  file,
  where: 'file',
  message: `The file has ${Math.round(bytes / 1000)} kB; at most ${LARGEST_FILE / 1000} kB are allowed.`,
  repair: 'Shorten it, or divide it.',
});

function decode(path: string, bytes: Buffer): { file: TextFile; problems: Problem[] } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
  const hasMark = text.startsWith('\uFEFF');
  const file = { path, text: hasMark ? text.slice(1) : text };
  return { file, problems: [...(hasMark ? [byteOrderMark(path)] : []), ...checkEmptiness(file), ...checkCharacters(file)] };
}

const byteOrderMark = (file: string): Problem => ({
  file,
  line: 1,
  where: 'file',
  message: 'The file begins with an invisible mark (BOM).',
  repair: 'Save it again as “UTF-8”, not as “UTF-8 with BOM”.',
});

function checkEmptiness({ path, text }: TextFile): Problem[] {
  return text.trim() === '' ? [{ file: path, where: 'file', message: 'The file is empty.', repair: 'Fill it in, or delete it.' }] : [];
}

function checkCharacters({ path, text }: TextFile): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const problem = (offset: number) => ({ file: path, line: index + 1, column: offset + 1, where: 'characters' });
    // The decoder writes U+FFFD for bytes that are not UTF-8.
    const unreadable = line.indexOf('\uFFFD');
    if (unreadable >= 0) {
      return { ...problem(unreadable), message: 'A letter on this line cannot be read.', repair: 'Save the file as “UTF-8” and type the letter again.' };
    }
    const hidden = findHidden(line);
    if (!hidden) return [];
    return { ...problem(hidden.offset), message: describeHidden(hidden.code), repair: 'Delete the line and type it again.' };
  });
}

export interface TextFile {
  /** From the repository's root, with slashes. */
  path: string;
  text: string;
}
