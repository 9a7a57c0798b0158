import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDocument } from 'domino';
import { SITE_FOLDER } from '../door/steps.ts';

/** The folder of the built site. */
export const SITE = join(dirname(dirname(import.meta.dirname)), SITE_FOLDER);

/** A page of the built site: its address on the site and its file. */
export type BuiltPage = { readonly path: string; readonly file: string };

/** Every page of the built site, in alphabetical order. */
export const pages: readonly BuiltPage[] = globSync('**/*.html', { cwd: SITE })
  .map((name) => name.replaceAll('\\', '/'))
  .toSorted()
  .map((name) => ({ path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, file: join(SITE, name) }));

/** The text of a file of the built site, by its address. */
export function textOf(path: string): string {
  return readFileSync(join(SITE, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** A page of the built site as a document without style, script or network. */
export function documentOf(path: string): Document {
  return createDocument(textOf(path));
}

/** The ids on a page of the built site, in their order. */
export function idsOf(path: string): string[] {
  return [...documentOf(path).querySelectorAll('[id]')].map(({ id }) => id);
}

/** The words of a page of the built site, with single spaces. */
export function wordsOf(path: string): string {
  return documentOf(path).body.textContent.replace(/\s+/g, ' ');
}
