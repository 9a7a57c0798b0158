import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { LineCounter, parseDocument } from 'yaml';
import { byteProblems } from '../bytes/index.ts';
import { frontmatterProblems, splitFrontmatter } from '../frontmatter/index.ts';
import type { Problem } from '../problem.ts';
import { treeProblems } from '../tree/index.ts';
import { placeAt } from './place.ts';
import { COLLECTIONS } from './project.ts';
import type { DataFile, DocumentFile, Project, TextFile, YamlPart } from './project.ts';
import type { ProjectTree } from './tree.ts';

/** A project as far as it could be read, and what is wrong with the files, their bytes and their frontmatter. */
export type Reading = { project: Project; problems: Problem[] };

/**
 * Reads a project's content and data. A file that is not sound at one level is not read at the next, so that one fault is
 * reported once.
 * @param reading told of each file before its text is parsed, in case the parser brings the process down
 */
export function readProject(tree: ProjectTree, reading: (path: string) => void = () => {}): Reading {
  const entries = ['content', 'data', 'public'].flatMap((folder) => tree.entries(folder));
  const problems = treeProblems(entries);
  const unsound = new Set(problems.map(({ path }) => path));

  const texts: TextFile[] = [];
  const documents: DocumentFile[] = [];
  const data: DataFile[] = [];
  for (const { path, kind } of entries) {
    if (kind !== 'file' || unsound.has(path) || !isText(path)) continue;
    const bytes = tree.bytes(path);
    const found = byteProblems(path, bytes);
    problems.push(...found);
    if (found.length > 0) continue;
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    texts.push({ path, text });
    reading(path);
    const read = path.endsWith('.mdx') ? readDocument(path, text) : readData(path, text);
    problems.push(...read.problems);
    if (read.document) documents.push(read.document);
    if (read.data) data.push(read.data);
  }
  return { project: { entries, texts, documents, data }, problems };
}

type Read = { problems: Problem[]; document?: DocumentFile; data?: DataFile };

function isText(path: string): boolean {
  return /^(content|data)\/.*\.(mdx|ya?ml|json)$/.test(path);
}

function readData(path: string, text: string): Read {
  const yaml = parseYaml(text);
  const problems = frontmatterProblems({ path, text }, yaml);
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
  return problems.length > 0 ? { problems } : { problems, data: { path, text, id, yaml } };
}

function readDocument(path: string, text: string): Read {
  const collection = COLLECTIONS.find((name) => path.startsWith(`content/${name}/`));
  if (collection === undefined) return { problems: [] };
  const split = splitFrontmatter({ path, text });
  if ('problems' in split) return { problems: split.problems };
  const yaml = parseYaml(text.slice(0, split.yamlEnd), split.yamlStart);
  const problems = frontmatterProblems({ path, text }, yaml);
  if (problems.length > 0) return { problems };
  const body = blank(text.slice(0, split.bodyStart)) + text.slice(split.bodyStart);
  const id = path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
  const parsed = parseBody({ path, text }, body);
  return {
    problems: parsed.problems,
    document: { path, text, collection, id, yaml, body, tree: parsed.tree },
  };
}

/** YAML with what stands before it blanked out, so that its positions are those of the file. */
function parseYaml(text: string, start = 0): YamlPart {
  const lines = new LineCounter();
  const document = parseDocument(blank(text.slice(0, start)) + text.slice(start), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  return {
    document,
    lines,
    data: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
  };
}

function parseBody(file: TextFile, body: string): { tree: MdastNode | undefined; problems: Problem[] } {
  try {
    return { tree: mdxToMdast(body), problems: [] };
  } catch (error) {
    const [, line = '1', column = '1', reason = ''] =
      /^(\d+):(\d+): (.*)/s.exec((error as Error).message) ?? [];
    const offset = offsetOf(file.text, Number(line), Number(column));
    const message = `The text cannot be read from here on: ${reason || (error as Error).message}`;
    return { tree: undefined, problems: [{ id: 'body-not-mdx', ...placeAt(file, offset), message }] };
  }
}

function offsetOf(text: string, line: number, column: number): number {
  const start = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  return Math.min(text.length, (line > 1 ? start + 1 : start) + column - 1);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
