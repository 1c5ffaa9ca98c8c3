/** Who may import whom: data flows one way, from content to HTML, and the rules in `domain/` stay pure. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const SRC = join(import.meta.dirname, '../../src');

/** Which languages there are decides types, so the rules read it where writers keep it. */
const LANGUAGES = '../content/languages.json';

/**
 * Layer → the layers and packages it may import, besides itself. `type zod` allows its types, which reach nobody;
 * `packages` are all packages but Astro's content. What stands in a component outside its frontmatter runs in the browser.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'content.config.ts': ['domain', 'astro:content', 'astro/loaders'],
  'env.d.ts': ['domain'],
  'middleware.ts': ['collections', 'domain', 'astro:middleware'],
  pages: ['layouts', 'components', 'collections', 'domain', 'writing', 'styles', 'pictures', '@astrojs/rss', 'type astro'],
  layouts: ['components', 'collections', 'domain', 'styles', 'type astro', 'type schema-dts'],
  'layouts <script>': ['browser'],
  components: ['collections', 'domain', '@lucide/astro', 'type astro', 'type schema-dts'],
  writing: ['components', 'collections', 'domain', '@lucide/astro'],
  collections: ['domain', 'search', 'astro:content'],
  browser: ['domain'],
  'service-worker': ['domain'],
  writer: ['domain', 'node:', 'yaml', 'satteri', 'github-slugger', '@inquirer/prompts', 'autocorrect-node', 'type zod'],
  operator: ['domain', 'writer', 'search', 'node:', 'packages'],
  pictures: ['domain', 'node:', 'packages'],
  search: ['domain', 'node:', 'packages'],
  domain: ['zod', 'type schema-dts', LANGUAGES],
};

const FILES = globSync('**/*.{ts,astro}', { cwd: SRC });
const IMPORT =
  /(?:^|>)\s*(?:import|export)\s+(?:(type\s)?\s*([^'"`;=()]*?)\s*from\s+)?['"]([^'"]+)['"]|\bimport(?:\.meta\.glob)?\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`$]+)|<script[^>]*\ssrc=["']([^"']+)/gm;

test('every layer imports only what it may', () => {
  const forbidden = FILES.flatMap((file) => readImports(file).filter((found) => !isAllowed(found))).map(({ says }) => says);
  assert.deepEqual(forbidden, []);
});

test('a reader’s phone never loads zod', () => {
  const seen = new Set(FILES.filter((file) => ['browser', 'service-worker'].includes(layerOf(file))));
  const forbidden: string[] = [];
  for (const file of seen) {
    for (const { isType, path, target, says } of readImports(file)) {
      if (isType) continue;
      if (target === 'zod' || basename(path) === 'schema.ts') forbidden.push(says);
      else if (existsSync(join(SRC, path))) seen.add(path);
    }
  }
  assert.deepEqual(forbidden, []);
});

test('nothing in domain knows the clock, the page or the machine', () => {
  const impure = /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|(?<![\w.'“])(?:document|window|process|globalThis)\b(?!['”:])/;
  const forbidden = FILES.filter((file) => layerOf(file) === 'domain').flatMap((file) => {
    const code = read(file).replace(/^\s*(?:\/\*\*|\*).*|(?<=^|\s)\/\/.*/gm, '');
    return code.split('\n').flatMap((line, index) => (impure.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
  });
  assert.deepEqual(forbidden, []);
});

function isAllowed({ layer, target, isType, path }: Import): boolean {
  if (layer === 'browser' && basename(path) === 'schema.ts') return false;
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
  const isPackage = !existsSync(join(SRC, target)) && !/^(?:astro|node|virtual):/.test(target);
  return (
    allowed.some((name) => name === target || (name === 'node:' && target.startsWith(name)) || (name === 'packages' && isPackage)) ||
    (isType && allowed.includes(`type ${target}`))
  );
}

/** What a file imports: for a file of ours its path in `src/` and its layer, for a package its name. */
function readImports(file: string): Import[] {
  const text = read(file);
  const frontmatter = file.endsWith('.astro') ? text.indexOf('\n---', 3) : Number.POSITIVE_INFINITY;
  return [...text.matchAll(IMPORT)].map(({ index, 1: type, 2: names = '', 3: from, 4: dynamic, 5: script }) => {
    const specifier = from ?? dynamic ?? script ?? '';
    const path = specifier.startsWith('.') ? relative(SRC, join(SRC, dirname(file), specifier)) : specifier;
    const layer = layerOf(file) + (index > frontmatter ? ' <script>' : '');
    const target = specifier.startsWith('.') && path !== LANGUAGES ? layerOf(path) : path;
    return { layer, path, target, isType: type !== undefined || file.endsWith('.d.ts'), says: `${file}: ${names} ${path}`.replace(/\s+/g, ' ') };
  });
}

const read = (file: string) => readFileSync(join(SRC, file), 'utf8');
const layerOf = (file: string) => file.split('/')[0] ?? '';

interface Import {
  layer: string;
  path: string;
  target: string;
  isType: boolean;
  /** `browser/main.ts: { closeOnLeave } browser/language-menu.ts` */
  says: string;
}
