import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_REPORT } from '../../src/report/report.ts';
import { FIGURES, TODAY, UPDATE, anUpdate } from '../checks/factory.ts';
import { gitProject } from './git-project.ts';

let project: ReturnType<typeof gitProject>;
beforeAll(() => {
  project = gitProject();
  project.write(UPDATE, anUpdate({ figures: FIGURES + EARLIER }));
  project.git('commit', '-q', '-a', '-m', 'Tell an earlier figure too');
  project.git('checkout', '-q', '-b', 'work');
});
afterAll(() => project.remove());

/** A second figure, without which there is no trend to draw. */
const EARLIER = `
  - indicator: children-in-care
    period: '2018-03-31'
    value: 540
    paragraph: '1'`;

const CLI = join(import.meta.dirname, '../../src/cli');
const run = (program: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(CLI, program), ...words], {
    cwd: project.root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const read = (path: string) => readFileSync(join(project.root, path), 'utf8');

describe('the report', { timeout: 60_000 }, () => {
  test('is empty before anything changes', () => {
    const { status, stdout } = run('report.ts', '--today', TODAY);
    expect(stdout).toContain('Nothing that readers of the site can see changes.');
    expect(status).toBe(0);
  });

  test('is written as JSON, Markdown with pictures, and a page, the same each time, and read again', () => {
    project.write(UPDATE, anUpdate({ figures: FIGURES.replace('552', '3').replace('92', '90') + EARLIER }));
    const words = ['--today', TODAY, '--base', 'main'];
    const { status, stdout } = run(
      'report.ts',
      ...words,
      ...['--json', 'out/r.json', '--markdown', 'out/r.md', '--page', 'out/r.html'],
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(read('out/r.md')).toContain('`r-pictures/trend-children-in-care-before.svg`');
    expect(read('out/r-pictures/trend-children-in-care-after.svg')).toMatch(
      /^<svg .*font-family=.*<\/svg>\n$/,
    );
    expect(read('out/r.html')).toContain('<figcaption>Before</figcaption><svg');

    run('report.ts', ...words, '--json', 'out/again.json');
    expect(read('out/again.json')).toBe(read('out/r.json'));

    const comment = run('render-report.ts', 'out/r.json', '--commit', '0123456789'.repeat(4));
    expect(comment.status).toBe(0);
    expect(comment.stdout).toContain('| Changed | Children in care, Sep 2018 | 552 | **3** |');
    expect(comment.stdout).toContain('at `0123456789`.');
  });

  test('against a reference that git does not know is refused in plain words', () => {
    const { status, stderr } = run('report.ts', '--base', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'Git knows no “nowhere” here that this work started from. Fetch it first, or name another.\n',
    );
  });

  test('as of a day that is none is refused', () => {
    expect(run('report.ts', '--today', 'soon')).toMatchObject({
      status: 2,
      stderr: '--today is “soon”; write a day such as 2026-01-31.\n',
    });
  });
});

describe('the trusted side', { timeout: 60_000 }, () => {
  const report = { format: 1, base: 'abcdef1', today: '2018-11-20', sections: [], withheld: 0, unread: [] };

  test.each([
    ['what is no report', 'banana'],
    ['a report that is longer than may be read', `${' '.repeat(LARGEST_REPORT)}${JSON.stringify(report)}`],
  ])('refuses %s', (_what, text) => {
    project.write('given.json', text);
    expect(run('render-report.ts', 'given.json')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The file is not a report as this program knows it.\n',
    });
  });

  test('refuses a commit that is none, and a file that is not there', () => {
    project.write('given.json', JSON.stringify(report));
    expect(run('render-report.ts', 'given.json', '--commit', '`@x`')).toMatchObject({
      status: 1,
      stdout: '',
    });
    expect(run('render-report.ts', 'none.json')).toMatchObject({ status: 1, stdout: '' });
    expect(run('render-report.ts', 'given.json').status).toBe(0);
  });
});
