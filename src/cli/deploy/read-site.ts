import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { partsOfPage } from '../../deploy/page-parts.ts';
import type { Site, SiteFile } from '../../deploy/site.ts';

/** The end of every whole page. */
const PAGE_END = /<\/html>\s*$/;

/**
 * Reads a built site's folder.
 * @throws Error when there is none
 */
export function readSite(folder: string): Site {
  if (!existsSync(folder)) throw new Error(`There is no site in ${folder}: run “npm run build” first.`);
  const files: SiteFile[] = [];
  const styles = new Set<string>();
  const faults: string[] = [];
  for (const path of pathsIn(folder)) {
    const content = readFileSync(join(folder, path));
    files.push({ path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    if (!path.endsWith('.html')) continue;
    const page = content.toString('utf8');
    const parts = partsOfPage(page);
    for (const style of parts.styles) styles.add(style);
    faults.push(
      ...parts.blocked.map((what) => `${path} has ${what}, which its security policy would block.`),
    );
    if (!PAGE_END.test(page)) faults.push(`${path} breaks off before its end.`);
  }
  return { files, styles: [...styles].toSorted(), listed: listedIn(folder, files), faults };
}

/** The paths of a site's files with slashes, in alphabetical order of their characters' codes. Hidden ones are not found. */
function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted();
}

/** The addresses in a site's sitemaps (sitemaps.org, protocol 0.9). */
function listedIn(folder: string, files: readonly SiteFile[]): string[] {
  const maps = files.filter(({ path }) => /^sitemap-\d+\.xml$/.test(path));
  return maps.flatMap(({ path }) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    ),
  );
}
