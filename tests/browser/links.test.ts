import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/from-disk.ts';
import { SITE, documentOf, idsOf, pages } from './built-site.ts';

const { site, updates } = readLibrary(process.cwd());
const { origin } = new URL(site.url);
const ids = new Map(pages.map(({ path }) => [path, new Set(idsOf(path))]));

describe.each(pages.map(({ path }) => path))('%s', (path) => {
  const links = linksOf(path);

  test('links only to pages, files and places that the site has', () => {
    const broken = links.filter((link) => link.origin === origin).flatMap((link) => faultOf(link) ?? []);
    expect(broken, broken.join('\n')).toEqual([]);
  });

  test('links elsewhere only over https', () => {
    const schemes = links.filter((link) => link.origin !== origin && link.protocol !== 'mailto:');
    expect(schemes.filter(({ protocol }) => protocol !== 'https:').map(({ href }) => href)).toEqual([]);
  });
});

test('/updates/latest/ leads to the newest update', () => {
  const leads = linksOf('/updates/latest/').filter(({ pathname }) => pathname.startsWith('/updates/2'));
  expect(leads.length).toBeGreaterThan(0);
  expect(new Set(leads.map(({ pathname }) => pathname))).toEqual(
    new Set([`/updates/${updates.at(-1)?.id}/`]),
  );
});

/** Where a page leads: its links, the addresses in its head (an icon within the page aside) and its redirect. */
function linksOf(path: string): URL[] {
  const page = documentOf(path);
  const hrefs = [...page.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
  const redirects = [...page.querySelectorAll('meta[http-equiv="refresh"]')].flatMap(
    (meta) => /url=(.+)$/.exec(meta.getAttribute('content') ?? '')?.[1] ?? [],
  );
  return [...hrefs, ...redirects]
    .filter((href) => !href.startsWith('data:'))
    .map((href) => new URL(href, origin + path));
}

/** What is wrong with a link within the site, or undefined. */
function faultOf({ pathname, hash }: URL): string | undefined {
  if (!existsSync(join(SITE, pathname.endsWith('/') ? `${pathname}index.html` : pathname)))
    return `${pathname}: no such page or file`;
  if (hash === '') return undefined;
  return ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)))
    ? undefined
    : `${pathname}${hash}: no such place on the page`;
}
