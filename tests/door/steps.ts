import { readFileSync, rmSync } from 'node:fs';
import { thisMachine } from '../browser/this-machine.ts';
import { findNginx } from '../hosting/find-nginx.ts';
import { FAILED, PASSED } from './counts.ts';
import type { Counts } from './counts.ts';
import { commandOf, runNode } from './programs.ts';
import { vitestCounts } from './vitest-counts.ts';
import type { VitestReport } from './vitest-counts.ts';

/** One step of `npm test`. */
export type Step = {
  readonly name: string;
  /** The step without whose success this one has nothing to look at. */
  readonly needs?: string;
  readonly run: () => Counts;
};

/** The folder the tested site is built into, apart from a developer's own `dist/`. */
export const SITE_FOLDER = '.cache/site';

/** The day the tested site takes as today: after the newest update, with every call-in of the record over. */
export const TODAY = '2018-11-30';

export const STEPS: readonly Step[] = [
  { name: 'types', run: () => all(astroCheck, typeScript) },
  { name: 'lint', run: () => all(esLint, prettier) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: () => all(build) },
  { name: 'site', needs: 'build', run: () => vitest('site') },
  { name: 'builds', needs: 'build', run: () => vitest('builds') },
  { name: 'hosting', needs: 'build', run: hosting },
];

// `astro check` writes the types of the content that tsc needs, so it goes first.
const astroCheck = () => runNode(commandOf('astro'), ['check', '--minimumSeverity', 'warning']);
const typeScript = () => runNode(commandOf('typescript', 'tsc'), ['--noEmit']);
const esLint = () => runNode(commandOf('eslint'), ['.']);
const prettier = () => runNode(commandOf('prettier'), ['--check', '--log-level', 'warn', '.']);
const build = () => runNode('src/cli/build.ts', ['--out-dir', SITE_FOLDER], { QUARTERLIGHT_TODAY: TODAY });

/** Runs every program, whether or not an earlier one fails, and counts them as one. */
function all(...programs: readonly (() => boolean)[]): Counts {
  return programs.map((program) => program()).every(Boolean) ? PASSED : FAILED;
}

/** A server is not for every machine that changes the code: where there is none to be had, that is said and no more. */
function hosting(): Counts {
  try {
    findNginx(thisMachine);
  } catch (error) {
    console.log(`Not run: ${(error as Error).message}`);
    return { passed: 0, failed: 0 };
  }
  return vitest('hosting');
}

function vitest(project: string): Counts {
  const file = `.cache/tests/${project}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${file}`];
  const well = runNode(commandOf('vitest'), ['run', '--project', project, '--allowOnly=false', ...reporters]);
  return vitestCounts(readReport(file), well);
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
