/** A file of a built site. */
export type SiteFile = {
  /** From the site's folder on, with slashes: `updates/2018-19-q2/index.html`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its content, in hexadecimal digits. */
  readonly sha256: string;
};

/** A built site, as far as deploying it needs to know. */
export type Site = {
  /** In alphabetical order of their paths. Hidden files are left out. */
  readonly files: readonly SiteFile[];
  /** The hashes of the styles inside its pages, in alphabetical order. */
  readonly styles: readonly string[];
  /** The addresses that its sitemap lists. */
  readonly listed: readonly string[];
  /** What is wrong with its files, in sentences. */
  readonly faults: readonly string[];
};

/** The address of a file of a site: that of its folder for an `index.html`. */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The file that a host sends for an address: `updates/index.html` for `/updates/`. */
export function pathOf(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/** Whether a site has a file at an address. */
export function hasAddress({ files }: Pick<Site, 'files'>): (address: string) => boolean {
  const paths = new Set(files.map(({ path }) => path));
  return (address) => paths.has(pathOf(address));
}
