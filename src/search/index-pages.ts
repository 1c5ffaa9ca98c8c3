/** Pagefind over the built pages. Only pages with `data-pagefind-body` are found: articles in their own language. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces: unused, and their scripts could not run under our security policy. */
const UNUSED = ['component-ui.js', 'component-ui.css', 'modular-ui.js', 'modular-ui.css', 'ui.js', 'ui.css', 'highlight.js', 'worker.js'];

/** @returns how many pages were indexed, in words. Throws with Pagefind's own message when a page cannot be read. */
export async function indexPages(dir: string): Promise<string> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dir, glob: '*/*/*/index.html' });
  const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(failures.join('\n'));
  await Promise.all(UNUSED.map((name) => rm(join(dir, 'pagefind', `pagefind-${name}`), { force: true })));
  await close();
  await nameIndex(dir);
  return `${added.page_count} pages`;
}

/** Tells the search which index belongs to this build, so that the file naming its parts need not be asked for anew every time. */
async function nameIndex(dir: string): Promise<void> {
  const name = createHash('sha256')
    .update(await readFile(join(dir, 'pagefind/pagefind-entry.json')))
    .digest('hex')
    .slice(0, 8);
  for (const file of globSync(join(dir, '*/search/words.json'))) {
    const words = await readFile(file, 'utf8');
    await writeFile(file, words.replace('"fullText":""', `"fullText":"${name}"`));
  }
}
