import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import matter from 'gray-matter';
import type { YamlText } from './source.ts';

/** A program that reads the same details, beside `yaml`, whose positions the check uses. */
export type Reader = {
  read(source: YamlText): unknown;
};

/** A reader that gave up. */
export type ReaderError = Error & { mark?: { line: number } };

/** How src/library reads a document. Without options it would hand out one cached object to all. */
const grayMatter: Reader = {
  read: ({ text, end }) => matter(`${text.slice(0, end)}---\n`, { language: 'yaml' }).data,
};

/** How Astro reads a document. */
const astroDocument: Reader = {
  read: ({ text, end }) => parseFrontmatter(`${text.slice(0, end)}---\n`).frontmatter,
};

/** How Astro reads a file of data: with js-yaml, which its frontmatter is read with too. */
const astroData: Reader = {
  read: ({ text }) => parseFrontmatter(`---\n${text.replace(/^---/, '#')}\n---\n`).frontmatter,
};

const json: Reader = { read: ({ text }) => JSON.parse(text) as unknown };

/** The other readers of a file, by its ending. */
export function readersOf(path: string): readonly Reader[] {
  if (path.endsWith('.mdx')) return [grayMatter, astroDocument];
  return path.endsWith('.json') ? [json] : [astroData];
}
