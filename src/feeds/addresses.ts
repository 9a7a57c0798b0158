import type { Library } from '../library/library.ts';

/** Addresses of what is published for programs. Others build on them: they are for ever, as those of pages are. */
export const DATA_PACKAGE = '/data/datapackage.json';
export const ARCHIVE = '/data/all.zip';
export const API = '/api/v1/';
export const OPENAPI = `${API}openapi.json`;
export const tableUrl = (table: string) => `/data/${table}.csv`;
/** A document of the API by its name, such as updates. Those of single things are in the routes of the library. */
export const documentUrl = (document: string) => `${API}${document}.json`;
export const priorityFeedUrl = (priority: string) => `/priorities/${priority}/feed.xml`;

/** An address on the site with the site before it. */
export function absolute(path: string, { site }: Pick<Library, 'site'>): string {
  return new URL(path, site.url).href;
}
