import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkflow } from './workflow.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../../.github/workflows/embargo.yml'), 'utf8');

/** Stands for GitHub's own program: it knows the deployments, the latest first, and the state of each. */
const GH = `#!/bin/sh
case "$2" in
  */deployments?environment=github-pages*) [ -z "$FAILS" ] || exit 1; cat "$HERE/deployments" ;;
  */deployments/*/statuses*) id=\${2#*/deployments/}; cat "$HERE/\${id%%/*}" ;;
esac
`;

/** Runs the script of a step as GitHub does, and gives what it hands on. */
function runStep(
  id: string,
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'quarterlight-workflow-'));
  const steps = Object.values(readWorkflow(TEXT).workflow.jobs).flatMap((job) => job.steps);
  const script = steps.find((step) => step.id === id)?.run ?? '';
  const here = folder.path;
  mkdirSync(join(here, 'content/updates'), { recursive: true });
  writeFileSync(join(here, 'gh'), GH, { mode: 0o755 });
  writeFileSync(join(here, 'output'), '');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text);
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: here,
    env: {
      ...{ PATH: `${here}:${process.env['PATH']}`, HERE: here, GITHUB_OUTPUT: join(here, 'output') },
      ...{ REPOSITORY: 'council/performance', ...env },
    },
  });
  return [status, readFileSync(join(here, 'output'), 'utf8').trim()];
}

describe('the hour of the last deployment', () => {
  const DEPLOYMENTS = '3/2019-02-25T09:05:00Z\n2/2019-02-25T09:02:00Z\n1/2019-02-24T00:10:00Z\n';

  test.each([
    ['success', 'inactive', '2019-02-25T09:05:00Z'],
    ['failure', 'success', '2019-02-25T09:02:00Z'],
    ['in_progress', 'error', '2019-02-24T00:10:00Z'],
    ['', 'inactive', '2019-02-25T09:02:00Z'],
  ])('is that of the last that reached the public: %s, %s', (last, before, at) => {
    const files = { deployments: DEPLOYMENTS, 3: last, 2: before, 1: 'inactive' };
    expect(runStep('deployed', files)).toEqual([0, `at=${at}`]);
  });

  test('is empty where there has been none', () => {
    expect(runStep('deployed', { deployments: '' })).toEqual([0, 'at=']);
    expect(runStep('deployed', { deployments: '1/2019-02-24T00:10:00Z\n', 1: 'failure' })).toEqual([
      0,
      'at=',
    ]);
  });

  test('is not made up where GitHub does not answer', () => {
    expect(runStep('deployed', { deployments: '' }, { FAILS: 'yes' })).toEqual([1, '']);
  });
});

test.each([
  [`publish-at: '2019-02-25 09:00'`, 'any=true'],
  [`"publish-at" : '2019-02-25 09:00'`, 'any=true'],
  [`published: '2019-02-25'`, ''],
])('a text with %s may have an embargo: “%s”', (line, output) => {
  expect(runStep('any', { 'content/updates/2018-19-q3.mdx': `---\n${line}\n---\n` })).toEqual([0, output]);
});
