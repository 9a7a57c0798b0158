import { stringify } from 'yaml';

/** A file of a corpus. The path is relative to the project, with forward slashes. */
export type CorpusFile = { path: string; text: string };

/** Data as YAML with every text in quotes, so that no reader takes one for a date or a number. */
export function yaml(data: unknown): string {
  return stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

/** A document: what it says in data between two lines of ---, and its text below. */
export function mdx(frontmatter: unknown, text: string): string {
  return `---\n${yaml(frontmatter)}---\n\n${text}\n`;
}
