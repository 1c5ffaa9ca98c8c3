import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { describeForSitemap, isForSearchEngines } from './src/operator/sitemap.ts';
import { readSettings } from './src/domain/delivery/settings.ts';

const { siteUrl, outDir, contentRoot } = readSettings(process.env);

/** Our scripts bring no sheets of their own: what Vite fetches those with before a script would weigh 0.7 kB on every page. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  site: siteUrl,
  output: 'static',
  trailingSlash: 'always',
  outDir,
  // What was read from one content folder must not turn up in a site built from another.
  cacheDir: `${contentRoot}/.cache/astro`,
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Colours of code would be inline styles, which our security policy forbids.
  markdown: { syntaxHighlight: false },
  // Editors complete and check the keys of articles: see .vscode/settings.json.
  experimental: { contentIntellisense: true },
  integrations: [mdx(), sitemap({ filter: isForSearchEngines, serialize: describeForSitemap })],
  vite: {
    plugins: [plainImports],
    // A small script or style inlined into the page would need an exception in the security policy.
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Astro marks every MDX file with a directive that Rolldown does not know; it warns once a file and nothing is lost.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
});
