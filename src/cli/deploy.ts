import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { readOrder } from './deploy/order.ts';
import { installedRclone } from './deploy/rclone.ts';
import { take } from './deploy/steps.ts';
import type { Step } from './deploy/steps.ts';
import { bucketRollback, bucketSteps } from './deploy/to-bucket.ts';
import { FOLDER_TARGETS, folderSteps } from './deploy/to-folder.ts';
import type { FolderTarget } from './deploy/to-folder.ts';
import { nginxRollback, nginxSteps } from './deploy/to-nginx.ts';

type Options = {
  target: FolderTarget | 's3' | 'nginx';
  site: string;
  out?: string;
  root?: string;
  remote?: string;
  keep: string;
  reload?: string;
  rollback?: boolean;
  dryRun?: boolean;
};

const program = new Command('deploy')
  .description('Brings the built site to where it is served, or says how it would.')
  .addOption(
    new Option('--target <host>', 'what serves it')
      .choices([...FOLDER_TARGETS, 's3', 'nginx'])
      .makeOptionMandatory(),
  )
  .option('--site <folder>', 'the built site', 'dist')
  .option('--out <folder>', 'the folder to make for uploading; dist- and the host, if left out')
  .option('--root <folder>', 'nginx: the folder of the server’s releases, such as /srv/quarterlight')
  .option(
    '--reload <command>',
    'nginx: what has it read its configuration, such as "sudo systemctl reload nginx"',
  )
  .option('--remote <bucket>', 's3: the bucket as rclone names it, such as council:performance')
  .option('--keep <number>', 'nginx and s3: how many releases to keep', '5')
  .option('--rollback', 'nginx and s3: go back to the release before')
  .option('--dry-run', 'only say what would happen')
  .parse();
const options = program.opts<Options>();

// What is written has to be readable for the server, whatever the habits of whoever deploys.
process.umask(0o022);
try {
  await take(steps(options), options.dryRun ?? false, console.log);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function steps({ target, site, out = `dist-${target}`, reload, rollback = false, ...rest }: Options): Step[] {
  const keep = atLeastTwo(rest.keep);
  const now = Temporal.Now.instant();
  if (target === 'nginx') {
    const server = { root: plainPath(demanded(rest.root, '--root', '/srv/quarterlight')), keep, reload };
    const seconds = Math.floor(now.epochMilliseconds / 1000);
    return rollback
      ? nginxRollback(server)
      : nginxSteps(readOrder('.', site, now.toString()), server, seconds);
  }
  if (target === 's3') {
    const remote = demanded(rest.remote, '--remote', 'council:performance').replace(/\/$/, '');
    const bucket = { remote, work: out, keep, rclone: installedRclone };
    return rollback ? bucketRollback(bucket) : bucketSteps(readOrder('.', site, now.toString()), bucket);
  }
  if (rollback) throw new Error(`${target} keeps what was uploaded before: go back on its own pages.`);
  return folderSteps(target, readOrder('.', site, now.toString()), out);
}

function demanded(value: string | undefined, option: string, example: string): string {
  if (value === undefined) throw new Error(`Add ${option}, such as ${option} ${example}.`);
  return value;
}

/** A path that nginx reads as it is written. */
function plainPath(path: string): string {
  const whole = resolve(path);
  if (/^[\w./-]+$/.test(whole)) return whole;
  throw new Error(`--root is “${path}”; use a path of letters, digits, dots, hyphens and slashes alone.`);
}

/** One to serve, and one to go back to. */
function atLeastTwo(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 2) return number;
  throw new Error(`--keep is “${text}”; write a whole number from 2 on.`);
}
