import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap, of the pages that call their own address the lasting one. Pages that lead elsewhere and superseded editions
 * name another, and the page for lost addresses names none.
 */
export function canonicalSitemap(): AstroIntegration {
  let folder: URL | undefined;
  const { hooks } = sitemap({
    filter: (address) => folder !== undefined && isCanonical(readPage(address, folder), address),
    // Only pages are listed: no news, pictures, films or languages.
    namespaces: { news: false, image: false, video: false, xhtml: false },
  });
  return {
    name: 'canonical-sitemap',
    hooks: {
      ...hooks,
      'astro:build:done': (built) => {
        folder = built.dir;
        return hooks['astro:build:done']?.(built);
      },
    },
  };
}

/** Whether a page names an address as its lasting one. The HTML is ours, so its form is known. */
export function isCanonical(html: string, address: string): boolean {
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] === address;
}

/** Each byte as a letter: addresses have no others, and to tell the rest of a page takes longer than to read it. */
function readPage(address: string, folder: URL): string {
  const { pathname } = new URL(address);
  return readFileSync(new URL(`.${pathname.replace(/\/?$/, '/index.html')}`, folder), 'latin1');
}
