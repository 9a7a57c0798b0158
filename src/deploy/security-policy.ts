/**
 * The Content-Security-Policy of every page (CSP Level 3). Pages run no script, load nothing but pictures of their own site,
 * ask for nothing, and stand in no frame; the styles inside them are allowed one by one. A block of JSON-LD is data, which
 * no directive is about.
 * @param styles the hashes of the pages' styles, such as `sha256-…`
 */
export function securityPolicy(styles: readonly string[]): string {
  return [...inPages(styles), "frame-ancestors 'none'"].join('; ');
}

/** The same as a page can say it of itself: what may frame it, browsers only take from a header. */
export function securityPolicyInPages(styles: readonly string[]): string {
  return inPages(styles).join('; ');
}

function inPages(styles: readonly string[]): string[] {
  return [
    "default-src 'none'",
    // An empty icon, `data:,`, keeps browsers from asking for /favicon.ico.
    "img-src 'self' data:",
    `style-src ${styles.length === 0 ? "'none'" : styles.map((hash) => `'${hash}'`).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
}
