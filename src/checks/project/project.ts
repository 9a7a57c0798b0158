import type { Document } from 'yaml';
import type { MdastNode } from 'satteri';
import type { Entry } from './tree.ts';

/** A file whose bytes are sound text. */
export type TextFile = { path: string; text: string };

/** YAML that could be read, with its place in its file. */
export type YamlPart = {
  /** The file's text up to the end of the YAML, so that positions in it are positions in the file. */
  readonly document: Document.Parsed;
  data: unknown;
};

/** The folders of documents. */
export const COLLECTIONS = ['updates', 'decisions', 'pages'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** An MDX file whose frontmatter could be read. */
export type DocumentFile = TextFile & {
  collection: Collection;
  /** The file's name, less its ending. */
  id: string;
  yaml: YamlPart;
  /** The text with its frontmatter blanked out, so that positions in it are positions in the file. */
  body: string;
  /** The syntax tree of the text, as Astro itself will see it; undefined when it cannot be read. */
  tree: MdastNode | undefined;
};

/** A file of data that could be read. */
export type DataFile = TextFile & { id: string; yaml: YamlPart };

/** A project as far as it could be read. Files that could not are left out: problems say why. */
export type Project = {
  /** Everything in content/, data/ and public/. */
  entries: readonly Entry[];
  texts: readonly TextFile[];
  documents: readonly DocumentFile[];
  data: readonly DataFile[];
};

/** The document of a collection with an id, if it could be read. */
export function documentOf(project: Project, collection: Collection, id: string): DocumentFile | undefined {
  return project.documents.find((file) => file.collection === collection && file.id === id);
}

/** The data file at a path, if it could be read. */
export function dataFileAt(project: Project, path: string): DataFile | undefined {
  return project.data.find((file) => file.path === path);
}
