import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { nesting } from '../body/nesting.ts';
import { unreadable } from '../body/unreadable.ts';
import { imageProblems, readText } from '../bytes/index.ts';
import { readYaml, splitFrontmatter } from '../frontmatter/index.ts';
import type { Problem } from '../problem.ts';
import { isBelow, treeProblems } from '../tree/index.ts';
import { blank } from './blank.ts';
import { COLLECTIONS } from './project.ts';
import type { DataFile, DocumentFile, Project, TextFile } from './project.ts';
import type { ProjectTree } from './tree.ts';

/** What people write, and the ledger of what was published. */
const TEXT =
  /^(?:(?:content\/|data\/(?!published\/)).*\.(?:mdx|yaml|json)|data\/published\/.*\.(?:csv|mdx))$/;
/** Written by a program: its text is compared, and no more. */
const KEPT = /^data\/published\//;
const IMAGE = /^public\/images\/.*\.(?:png|jpe?g|webp)$/;

/** A project as far as it could be read, and what is wrong with the files, their bytes and their frontmatter. */
export type Reading = { project: Project; problems: Problem[] };

/**
 * Reads a project's content and data. A file that is not sound at one level is not read at the next, so that one fault is
 * reported once.
 * @param mayRead asked about each file before its text is parsed, which can bring the process down
 */
export function readProject(tree: ProjectTree, mayRead: (path: string) => boolean = () => true): Reading {
  const entries = ['content', 'data', 'public'].flatMap((folder) => tree.entries(folder));
  const problems = treeProblems(entries);
  const unsound = new Set(problems.map(({ path }) => path));

  const texts: TextFile[] = [];
  const documents: DocumentFile[] = [];
  const data: DataFile[] = [];
  for (const { path, kind } of entries) {
    if (kind !== 'file' || unsound.has(path) || isBelow(path, unsound)) continue;
    const read = readFile(tree, path, mayRead);
    problems.push(...read.problems);
    if (read.text) texts.push(read.text);
    if (read.document) documents.push(read.document);
    if (read.data) data.push(read.data);
  }
  return { project: { entries, texts, documents, data }, problems: problems.map(inFirstFile) };

  /** A folder is told at its first file: an editor can open that. */
  function inFirstFile(problem: Problem): Problem {
    if (problem.id !== 'tree-folder') return problem;
    const file = entries.find(({ path, kind }) => kind === 'file' && path.startsWith(`${problem.path}/`));
    return file ? { ...problem, path: file.path } : problem;
  }
}

type Read = { problems: Problem[]; text?: TextFile; document?: DocumentFile; data?: DataFile };

/** One file, as far as its kind is read at all. */
function readFile(tree: ProjectTree, path: string, mayRead: (path: string) => boolean): Read {
  const isText = TEXT.test(path);
  if (!isText && !IMAGE.test(path)) return { problems: [] };
  const bytes = bytesOf(tree, path);
  if (bytes === undefined) {
    const message = 'This file is there, but cannot be opened.';
    return { problems: [{ id: 'bytes-unreadable', path, line: 1, column: 1, message }] };
  }
  if (!isText) return { problems: imageProblems(path, bytes) };
  const { text: raw, problems } = readText(path, bytes);
  if (problems.length > 0) return { problems };
  // Every reader takes the line ends of Windows for line ends; positions count within lines.
  const file = { path, text: raw.replaceAll('\r\n', '\n') };
  if (KEPT.test(path)) return { text: file, problems: [] };
  if (!mayRead(path)) return { problems: [] };
  return { text: file, ...(path.endsWith('.mdx') ? readDocument(file) : readData(file)) };
}

function bytesOf(tree: ProjectTree, path: string): Uint8Array | undefined {
  try {
    return tree.bytes(path);
  } catch {
    return undefined;
  }
}

function readData(file: TextFile): Read {
  const read = readYaml(file);
  if ('problems' in read) return read;
  const id = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
  return { problems: [], data: { ...file, id, yaml: read.yaml } };
}

function readDocument(file: TextFile): Read {
  const { path, text } = file;
  const collection = COLLECTIONS.find((name) => path.startsWith(`content/${name}/`));
  if (collection === undefined) return { problems: [] };
  const split = splitFrontmatter(file);
  if ('problems' in split) return split;
  const read = readYaml(file, split.yamlStart, split.yamlEnd);
  if ('problems' in read) return read;
  const body = blank(text.slice(0, split.bodyStart)) + text.slice(split.bodyStart);
  const id = path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
  const parsed = parseBody(file, body);
  return {
    problems: parsed.problems,
    document: { path, text, collection, id, yaml: read.yaml, body, tree: parsed.tree },
  };
}

function parseBody(file: TextFile, body: string): { tree: MdastNode | undefined; problems: Problem[] } {
  try {
    const tree = mdxToMdast(body);
    const problems = nesting(file, tree);
    return { tree: problems.length > 0 ? undefined : tree, problems };
  } catch (error) {
    return { tree: undefined, problems: [unreadable(file, body, error)] };
  }
}
