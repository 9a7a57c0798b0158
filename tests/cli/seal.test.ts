import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TODAY, UPDATE } from '../checks/factory.ts';
import { gitProject } from './git-project.ts';

const PROGRAM = join(import.meta.dirname, '../../src/cli/seal.ts');

test('an update is kept once more when readers see it changed, and not for a blank line', () => {
  const { root, write, remove } = gitProject();
  const seal = () => {
    const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, '--today', TODAY], {
      cwd: root,
      encoding: 'utf8',
    });
    return stdout.trim() || stderr;
  };
  const text = readFileSync(join(root, UPDATE), 'utf8');
  try {
    expect(seal()).toMatch(/^Added to data\/published: \d+ addresses, 2 figures and 1 editions of updates\./);
    write(UPDATE, `${text}\n\n`);
    expect(seal()).toBe('Nothing is new since the last time.');
    write(UPDATE, text.replace('Of the schools', 'Of all schools'));
    expect(seal()).toContain('0 figures and 1 editions of updates.');
  } finally {
    remove();
  }
});
