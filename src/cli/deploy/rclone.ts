import { spawnSync } from 'node:child_process';

/** Runs rclone with arguments, and returns what it printed. Throws when it fails. */
export type Rclone = (args: readonly string[]) => string;

/** The rclone of this machine. */
export const installedRclone: Rclone = (args) => {
  const { status, stdout, stderr, error } = spawnSync('rclone', args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error)
    throw new Error(
      'rclone is not installed: see docs/hosting-bucket.md, or add --dry-run to see what it would do.',
    );
  if (status !== 0) throw new Error(`“${inShell(args)}” failed:\n${stderr.trim()}`);
  return stdout;
};

/** The command as one would type it. */
export function inShell(args: readonly string[]): string {
  return ['rclone', ...args]
    .map((word) => (/^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(' ');
}
