import type { Library } from '../library/library.ts';

/** robots.txt (RFC 9309): every program may read everything, and here is the list of the pages. */
export function robots({ site }: Pick<Library, 'site'>): string {
  const sitemap = new URL('/sitemap-index.xml', site.url).href;
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
