import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BUILD, copyProject } from './project-copy.ts';
import type { ProjectCopy } from './project-copy.ts';

const copies: ProjectCopy[] = [];
afterAll(() => {
  for (const copy of copies) copy.remove();
});

/** Each file of a built site with the hash of its bytes. */
function hashes(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    files
      .filter((file) => statSync(join(site, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(site, file)))
          .digest('hex'),
      ]),
  );
}

function build(name: string, env: NodeJS.ProcessEnv, times = 1): Record<string, string> {
  const copy = copyProject(name);
  copies.push(copy);
  for (let time = 0; time < times; time += 1) {
    const { code, output } = copy.run(BUILD, { QUARTERLIGHT_TODAY: '2018-11-30', ...env });
    if (code !== 0) throw new Error(output);
  }
  return hashes(join(copy.root, 'dist'));
}

test('one commit gives the same bytes in another time zone, language and folder, and built again', () => {
  const here = build('ql-', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  const there = build(
    'a longer name, with spaces-',
    { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    2,
  );
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(there).toEqual(here);
});
