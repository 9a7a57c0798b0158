import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf } from '../../../src/checks/catalogue.ts';
import { checkProject } from '../../../src/checks/index.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import type { Project } from '../../../src/checks/project/project.ts';
import { nodeTree } from '../../../src/checks/project/tree.ts';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import { TODAY, aProject } from '../factory.ts';
import { kept } from '../hostile/laid-over.ts';
import { compiled } from './compiled.ts';
import { liveIn } from './live-code.ts';
import { mutatedProject } from './mutated-files.ts';
import type { MutatedProject } from './mutated-files.ts';

/** A few hundred in `npm test`; FUZZ_RUNS=50000 for a long run. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

const SMALL = aProject();
const REPOSITORY = kept(nodeTree(resolve(import.meta.dirname, '../../..')), ['content', 'data', 'public']);

/** The repository’s own files are the better texts, and take fifty times as long to check. */
const projects = fc.oneof(
  { weight: 19, arbitrary: mutatedProject(SMALL, pathsIn(SMALL)).map((one) => ({ ...one, today: TODAY })) },
  {
    weight: 1,
    arbitrary: mutatedProject(REPOSITORY, pathsIn(REPOSITORY)).map((one) => ({
      ...one,
      today: '2026-11-21',
    })),
  },
);

/** What in a detail would be alive if it were ever put into a page, or an address, as it stands. */
const LIVE = /<[a-z!?/]|javascript:|^http:/i;

test(
  'files changed at random never bring the check down, and what it lets through has nothing live in it',
  () => {
    fc.assert(
      fc.property(projects, ({ tree, changed, today }) => {
        const { problems, project } = checkProject(tree, today);
        expect(problems.filter((problem) => !isSound(problem, tree))).toEqual([]);
        if (problems.some(({ id }) => kindOf(id).severity === 'error')) return;
        expect(changed.flatMap((path) => liveInFile(project, path))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  10_000 + RUNS * 200,
);

test('most changes are refused, and some are let through', () => {
  const outcomes = fc
    .sample(mutatedProject(SMALL, pathsIn(SMALL)), { numRuns: 200, seed: 42 })
    .map((one: MutatedProject) => checkProject(one.tree, TODAY).problems.length > 0);
  const refused = outcomes.filter(Boolean).length;
  expect(refused).toBeGreaterThan(100);
  expect(refused).toBeLessThan(200);
});

function pathsIn(tree: ProjectTree): string[] {
  return ['content', 'data']
    .flatMap((folder) => tree.entries(folder))
    .filter(({ path, kind }) => kind === 'file' && /\.(?:mdx|yaml|json)$/.test(path))
    .filter(({ path }) => !path.startsWith('data/published/'))
    .map(({ path }) => path);
}

/** What is alive in a file that has passed: in its text as it is compiled, and in its details. */
function liveInFile({ documents, data }: Project, path: string): string[] {
  const document = documents.find((file) => file.path === path);
  const file = document ?? data.find((one) => one.path === path);
  const details = textsIn(file?.yaml.data).filter((text) => LIVE.test(text));
  return document ? [...details, ...liveIn(compiled(document.body, true))] : details;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether a problem is known, has words, and stands on a line of its file. */
function isSound({ id, path, line, column, endColumn, message }: Problem, tree: ProjectTree): boolean {
  const hasWords = message.length > 10 && message.length < 1000 && kindOf(id).title !== '';
  const isPlace = line >= 1 && column >= 1 && (endColumn ?? column + 1) > column;
  return hasWords && isPlace && line <= linesIn(tree, path);
}

function linesIn(tree: ProjectTree, path: string): number {
  try {
    return Buffer.from(tree.bytes(path)).toString('latin1').split('\n').length;
  } catch {
    return 1;
  }
}
