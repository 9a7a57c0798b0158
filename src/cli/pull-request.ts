import { spawnSync } from 'node:child_process';
import { Command, Option } from 'commander';
import { changedPaths } from './changed-paths.ts';

/** Where the report is put: a folder that is no part of the project. */
const FOLDER = '.cache/pull-request';

/** What people who publish change. */
const CONTENT = /^(content|data|public)\//;

type Step = { name: string; words: readonly string[] };

/**
 * What is done with a pull request, in its order, as words for Node. A change of the program alone may touch what a change
 * of the content may not.
 * @param base the git reference the change is held against
 */
export function stepsFor(base: string, format: string, paths: readonly string[]): Step[] {
  const guarded = paths.some((path) => CONTENT.test(path)) ? ['--changed-from', base] : [];
  const outputs = ['--json', `${FOLDER}/report.json`, '--markdown', `${FOLDER}/report.md`];
  return [
    { name: 'Check', words: ['src/cli/check.ts', '--format', format, ...guarded] },
    { name: 'Build', words: ['--max-semi-space-size=128', 'src/cli/build.ts'] },
    {
      name: 'Report',
      words: [
        '--max-semi-space-size=128',
        'src/cli/report.ts',
        '--base',
        base,
        ...outputs,
        '--page',
        `${FOLDER}/report.html`,
      ],
    },
  ];
}

if (import.meta.main) {
  const program = new Command('pull-request')
    .description('Does with your work what is done with a pull request: check, build, report.')
    .option('--base <ref>', 'the branch or commit to hold it against', 'main')
    .addOption(
      new Option('--format <format>', 'how to print problems').choices(['text', 'github']).default('text'),
    )
    .parse();
  const { base, format } = program.opts<{ base: string; format: string }>();
  const failed = stepsFor(base, format, pathsSince(base)).filter(({ name, words }) => !isDone(name, words));
  if (failed.length > 0) console.error(`\nNot well: ${failed.map(({ name }) => name).join(', ')}.`);
  else console.log(`\nAll is well. The report is in ${FOLDER}/report.html.`);
  process.exitCode = failed.length > 0 ? 1 : 0;

  function pathsSince(reference: string): string[] {
    try {
      return changedPaths(process.cwd(), reference).map(({ path }) => path);
    } catch (error) {
      return program.error((error as Error).message, { exitCode: 2 });
    }
  }
}

/** Runs one step, whatever became of the one before it: the report is of use above all where the check fails. */
function isDone(name: string, words: readonly string[]): boolean {
  console.log(`\n${name}`);
  return spawnSync(process.execPath, [...words], { stdio: 'inherit' }).status === 0;
}
