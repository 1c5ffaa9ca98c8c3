/** Writes what works without a network: each language's list of what to keep, and the service worker that keeps it. */
import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { kitPath } from '../domain/delivery/addresses.ts';
import { LOCALE_IDS, type Locale } from '../domain/locales.ts';
import { describeKit, type Kit } from '../domain/offline/kit.ts';
import { isOwnPage } from '../domain/offline/saved-copy.ts';
import { WORKER_PATH } from '../domain/offline/worker.ts';
import { weigh } from '../search/weigh.ts';

/**
 * @param isOffline false writes a worker that takes itself and all that was kept from every device.
 * @returns how much each language keeps, in words.
 */
export async function writeWorker(dir: string, isOffline: boolean): Promise<string> {
  if (!isOffline) {
    await bundle('remove.ts', dir, {});
    return 'off: it removes itself and what it kept';
  }
  const versions: Partial<Record<Locale, string>> = {};
  const weights: string[] = [];
  for (const locale of LOCALE_IDS) {
    const site = readSite(dir, locale);
    const kit = describeKit(locale, site);
    checkPages(kit, site);
    await writeFile(join(dir, kitPath(locale)), JSON.stringify(kit));
    versions[locale] = kit.version;
    const weight = Object.keys({ ...kit.essential, ...kit.more }).reduce((sum, path) => sum + weigh(site.get(path) ?? ''), 0);
    weights.push(`${locale} ${Math.ceil(weight / 1024)} kB`);
  }
  await bundle('main.ts', dir, { KIT_VERSIONS: JSON.stringify(versions) });
  return `kept after one visit: ${weights.join(', ')}`;
}

/** Path → text of a language's pages, its search, and the styles, scripts and sign of all. */
function readSite(dir: string, locale: Locale): Map<string, string> {
  const files = globSync([`${locale}/**/index.html`, `${locale}/search/*.json`, '_astro/*.{css,js}', 'favicon.svg'], { cwd: dir }).toSorted();
  return new Map(files.map((file) => [`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, readFileSync(join(dir, file), 'utf8')]));
}

/** A page that a device would refuse to keep would be missed only when the network is gone. */
function checkPages({ essential, more, topics }: Kit, site: ReadonlyMap<string, string>): void {
  const pages = Object.keys(Object.assign({}, essential, more, ...Object.values(topics))).filter((path) => path.endsWith('/'));
  const foreign = pages.filter((path) => !isOwnPage(site.get(path) ?? '', path));
  if (foreign.length > 0)
    throw new Error(`These pages cannot be kept for offline, as they lack the sentence of SavedOn.astro or their og:url: ${foreign.join(', ')}`);
}

async function bundle(entry: string, dir: string, define: Record<string, string>): Promise<void> {
  const built = await rolldown({ input: join(import.meta.dirname, '../service-worker', entry), transform: { define } });
  await built.write({ file: join(dir, WORKER_PATH), format: 'iife', minify: true });
  await built.close();
}
