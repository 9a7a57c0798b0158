import { posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, mdxToMdast } from 'satteri';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
import type { Problem } from '../problem.ts';
import { COLLECTIONS } from '../project/project.ts';
import { kindOf } from '../catalogue.ts';
import { blank } from '../project/blank.ts';
import type { TextFile } from '../project/project.ts';
import { bodyOf } from './body.ts';
import { TEXT_FEATURES } from '../../library/body/render-body.ts';
import { nesting } from './nesting.ts';
import { textProblems } from './text-problems.ts';

/** Keys at the top of a file by which Astro would run code, or publish the file elsewhere. */
const MAGIC_KEYS = ['layout', 'slug', 'url', 'file', 'partial', 'prerender'] as const;

/** A text that may not be published, with the place of the first fault for Astro’s own report. */
export class GuardError extends Error {
  override name = 'GuardError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, { line, column }: { line: number; column: number }) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * Stops the build at a text the check would refuse: the second wall, for builds that go past the check. It runs the
 * check’s own rules.
 * @param file a whole file of `content/`
 * @param body the text in it, as Astro hands it on: without the details at its top and the blank lines around it
 * @throws GuardError with every fault as `path:line:column id message`, one a line
 */
export function guardText({ path, text }: TextFile, body: string): void {
  const start = text.trimEnd().length - body.length;
  const source = blank(text.slice(0, start)) + text.slice(start);
  refuse({ path, text: source }, treeOf(path, source));
}

function treeOf(path: string, source: string): MdastNode {
  try {
    return mdxToMdast(source, { position: true, features: TEXT_FEATURES });
  } catch (error) {
    const { message } = error as Error;
    const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(message) ?? [];
    const place = { line: Number(line), column: Number(column) };
    throw new GuardError(`${path}:${line}:${column} This text cannot be read: ${message}`, place);
  }
}

/**
 * The same as a Sätteri plugin, for the texts that Astro itself compiles. There are none among ours, so that it stops any
 * that stands where none may be. It sees the very tree that Astro compiles, so it must come first among the plugins.
 * @param root the project’s folder
 * @throws GuardError (out of the compilation) as `guardText` does
 */
export function guardBody(root: URL): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'quarterlight-guard-body',
    options: { position: true },
    before(tree, { source, fileURL, data, sourceFormat }) {
      const path = fileURL ? pathWithin(root, fileURL) : 'A text';
      const fault = faultOfFile(path, sourceFormat, data['astro']);
      if (fault !== undefined) throw new GuardError(`${path}:1:1 ${fault}`, { line: 1, column: 1 });
      refuse({ path, text: source }, tree);
    },
  });
}

function refuse(file: TextFile, tree: MdastNode): void {
  const tooDeep = nesting(file, tree);
  const problems =
    tooDeep.length > 0 ? tooDeep : textProblems(bodyOf(file, collectionOf(file.path) ?? 'pages', tree));
  const [first] = problems;
  if (first !== undefined) throw new GuardError(problems.map(inWords).join('\n'), first);
}

/** What is wrong with a file before its text is looked at. */
function faultOfFile(path: string, format: string, astro: unknown): string | undefined {
  if (format !== 'mdx') return 'Texts are .mdx files: a file of another kind is not published.';
  if (collectionOf(path) === undefined) {
    return `Texts stand in ${COLLECTIONS.map((name) => `content/${name}`).join(', ')}: one elsewhere is not published.`;
  }
  const { frontmatter = {} } = (astro ?? {}) as { frontmatter?: object };
  const magic = MAGIC_KEYS.find((key) => key in frontmatter);
  return magic && `The detail “${magic}” at the top is not one of a text, and would steer the program.`;
}

function collectionOf(path: string) {
  if (/^data\/published\/editions\/[^/]+\.mdx$/.test(path)) return 'updates';
  return COLLECTIONS.find((name) => new RegExp(`^content/${name}/[^/]+\\.mdx$`).test(path));
}

function pathWithin(root: URL, file: URL): string {
  return relative(fileURLToPath(root), fileURLToPath(file)).replaceAll('\\', posix.sep);
}

function inWords({ id, path, line, column, message, mend }: Problem): string {
  return `${path}:${line}:${column} ${id} ${message} ${mend ?? kindOf(id).mend}`;
}
