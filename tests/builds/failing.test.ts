import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD, copyProject } from './project-copy.ts';
import type { ProjectCopy } from './project-copy.ts';

const UPDATE = 'content/updates/2018-19-q2.mdx';

describe('when a build does not end well', () => {
  let copy: ProjectCopy;
  let whole: string[];
  const files = () => readdirSync(join(copy.root, 'dist'), { recursive: true, encoding: 'utf8' }).toSorted();
  const page = () => readFileSync(join(copy.root, 'dist/updates/2018-19-q2/index.html'), 'utf8');

  beforeAll(() => {
    copy = copyProject();
    copy.run(BUILD);
    whole = files();
  });
  afterAll(() => copy.remove());

  test('a fault in the content is said with its line, and the last good site stays', () => {
    const before = page();
    const text = copy.read(UPDATE);
    copy.write(UPDATE, text.replace('    value: 504', '    value: five hundred'));
    const { code, output } = copy.run(BUILD);
    copy.write(UPDATE, text);
    const line = text.slice(0, text.indexOf('    value: 504')).split('\n').length;
    expect(code).toBe(1);
    expect(output).toContain(`${UPDATE}:${line}:`);
    expect(output).toContain('The site was not built');
    expect(files()).toEqual(whole);
    expect(page()).toBe(before);
  });

  test('files that do not fit together are told of in plain words alone, and the last good site stays', () => {
    const text = copy.read(UPDATE);
    copy.write(UPDATE, text.replace(/<Chart of="[^"]+"/, '<Chart of="nothing"'));
    const { code, output } = copy.run(BUILD);
    copy.write(UPDATE, text);
    expect(code).toBe(1);
    expect(output).toContain('The text has a chart of “nothing”, but there is no such indicator.');
    expect(output).not.toMatch(/ERROR|\bat .*:\d+:\d+/);
    expect(files()).toEqual(whole);
  });

  test('plain Astro refuses the same content', () => {
    const text = copy.read(UPDATE);
    copy.write(UPDATE, text.replace('    value: 504', '    value: five hundred'));
    const { code, output } = copy.run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'plain']);
    copy.write(UPDATE, text);
    expect(code).not.toBe(0);
    expect(output).toContain('The site was not built');
    expect(existsSync(join(copy.root, 'plain/index.html'))).toBe(false);
  });

  test('a killed build leaves the last good site whole, and the next build clears up after it', async () => {
    const before = page();
    for (const share of [0.2, 0.5, 0.8]) {
      const build = spawn(process.execPath, BUILD, { cwd: copy.root, stdio: 'ignore' });
      const ended = new Promise((resolve) => build.once('exit', resolve));
      const store = join(copy.root, '.site/dist');
      // Killed when a share of the site stands, so that no clock decides where.
      const grown = () =>
        readdirSync(store).some(
          (name) => name.startsWith('building-') && count(join(store, name)) > share * whole.length,
        );
      while (!grown() && build.exitCode === null) await new Promise((resolve) => setImmediate(resolve));
      build.kill('SIGKILL');
      await ended;
      expect(files()).toEqual(whole);
      expect(page()).toBe(before);
    }
    expect(copy.run(BUILD).code).toBe(0);
    expect(readdirSync(join(copy.root, '.site/dist')).filter((name) => !name.startsWith('release-'))).toEqual(
      [],
    );
  });
});

function count(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    return 0;
  }
}
