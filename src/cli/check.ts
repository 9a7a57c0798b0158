import { Command, Option } from 'commander';
import { changeProblems } from '../checks/changes/index.ts';
import type { Change } from '../checks/changes/index.ts';
import { inReadingOrder } from '../checks/problem.ts';
import { isIsoDate } from '../domain/calendar-date.ts';
import { londonDate } from '../domain/london-time.ts';
import { exitCode } from '../reporters/exit-code.ts';
import { renderGithub } from '../reporters/github.ts';
import { renderJson } from '../reporters/json.ts';
import type { Reporter } from '../reporters/report.ts';
import { renderText } from '../reporters/text.ts';
import { changedPaths } from './changed-paths.ts';
import { linesOf } from './lines.ts';
import { runCheck } from './run-check.ts';

const REPORTERS: Readonly<Record<string, Reporter>> = {
  text: renderText,
  github: renderGithub,
  json: renderJson,
};

type Options = { format: string; today?: string; changedFrom?: string };

const program = new Command('check')
  .description('Says everything that is wrong with content/ and data/, in plain words, with the line.')
  .addOption(
    new Option('--format <format>', 'how to print it').choices(Object.keys(REPORTERS)).default('text'),
  )
  .option('--today <day>', 'the day to take as today, such as 2026-01-31')
  .option('--changed-from <ref>', 'also check which files may change since this git reference')
  .parse();

const {
  format,
  changedFrom,
  today = londonDate(Temporal.Now.instant().toString()),
} = program.opts<Options>();
if (!isIsoDate(today)) program.error(`--today is “${today}”; write a day such as 2026-01-31.`);

const root = process.cwd();
const changes = changesSince(changedFrom);
const problems = inReadingOrder([...(await runCheck(root, today, changedFrom)), ...changeProblems(changes)]);
process.stdout.write(REPORTERS[format]?.({ problems, linesOf: linesOf(root) }) ?? '');
process.exitCode = exitCode(problems);

function changesSince(reference: string | undefined): Change[] {
  if (reference === undefined) return [];
  try {
    return changedPaths(root, reference);
  } catch (error) {
    return program.error((error as Error).message);
  }
}
