import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const deploy = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/deploy.ts', ...args], {
    encoding: 'utf8',
  });
  return [status, stderr.trim()];
};

test.each([
  [[], "error: required option '--target <host>' not specified"],
  [['--target', 'nginx'], 'Add --root, such as --root /srv/quarterlight.'],
  [
    ['--target', 'nginx', '--root', '/srv/a b;'],
    '--root is “/srv/a b;”; use a path of letters, digits, dots, hyphens and slashes alone.',
  ],
  [['--target', 's3'], 'Add --remote, such as --remote council:performance.'],
  [['--target', 'nginx', '--root', 'x', '--keep', '1'], '--keep is “1”; write a whole number from 2 on.'],
  [
    ['--target', 'netlify', '--rollback'],
    'netlify keeps what was uploaded before: go back on its own pages.',
  ],
  [
    ['--target', 'nginx', '--root', '/nothing', '--rollback'],
    'There is no earlier release in /nothing to go back to.',
  ],
  [['--target', 'netlify', '--site', '/nothing'], 'There is no site in /nothing: run “npm run build” first.'],
])('deploy with %j says what to do instead, and fails', (args, message) => {
  expect(deploy(...args)).toEqual([1, message]);
});
