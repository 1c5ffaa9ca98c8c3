/** What the articles of a language promise to be found by. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

export function readPromises(locale: string): Promised[] {
  return globSync(`content/articles/${locale}/*/*.mdx`)
    .toSorted()
    .map((file) => {
      const [, front = ''] = readFileSync(file, 'utf8').split(/^---$/m);
      const { mustFind = [], draft } = parse(front) as { mustFind?: string[]; draft: boolean };
      return { id: basename(file, '.mdx'), mustFind: draft ? [] : mustFind.map(String) };
    });
}

interface Promised {
  id: string;
  mustFind: string[];
}
