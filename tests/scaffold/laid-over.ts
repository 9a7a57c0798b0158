import { checkProject } from '../../src/checks/index.ts';
import { kindOf } from '../../src/checks/catalogue.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { readProject } from '../../src/checks/project/read-project.ts';
import type { ProjectTree } from '../../src/checks/project/tree.ts';
import { fitToSchemas } from '../../src/checks/schema/index.ts';
import type { Library } from '../../src/library/library.ts';
import type { ScaffoldFile } from '../../src/scaffold/scaffold-file.ts';

/** After everything that the tests publish. */
const TODAY = '2026-11-30';

/** A project with one file more. */
export function withFile(tree: ProjectTree, { path, text }: ScaffoldFile): ProjectTree {
  const bytes = new TextEncoder().encode(text);
  return {
    entries: (folder) => {
      const entries = tree.entries(folder);
      if (!path.startsWith(`${folder}/`)) return entries;
      return [...entries, { path, kind: 'file' as const, size: bytes.length }].toSorted((a, b) =>
        a.path < b.path ? -1 : 1,
      );
    },
    bytes: (wanted) => (wanted === path ? bytes : tree.bytes(wanted)),
  };
}

/** What is wrong with a project without any file more. */
const known = new WeakMap<ProjectTree, ReadonlySet<string>>();

/** What a file brings with it that is wrong, notes left out. */
export function broughtBy(file: ScaffoldFile, tree: ProjectTree): Problem[] {
  const before = known.get(tree) ?? new Set(wrongIn(tree).map(inWords));
  known.set(tree, before);
  return wrongIn(withFile(tree, file)).filter((problem) => !before.has(inWords(problem)));
}

/** What a project says, as far as it is sound. */
export function libraryOf(tree: ProjectTree): Library {
  const { library } = fitToSchemas(readProject(tree).project);
  if (library === undefined) throw new Error('The project has no library.');
  return library;
}

/** Everything that is wrong with a project, notes left out. */
export function wrongIn(tree: ProjectTree): Problem[] {
  return checkProject(tree, TODAY).problems.filter(({ id }) => kindOf(id).severity !== 'note');
}

export function inWords({ id, path, line, message }: Problem): string {
  return `${path}:${line} ${id} ${message}`;
}
