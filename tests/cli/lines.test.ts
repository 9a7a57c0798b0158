import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';

describe('the lines of a file', () => {
  let root: string;
  beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'quarterlight-lines-'))));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const write = (bytes: string | Uint8Array) => writeFileSync(join(root, 'a.mdx'), bytes);

  test('end as Windows or as others end them', () => {
    write('one\r\ntwo\nthree');
    expect(linesOf(root)('a.mdx')).toEqual(['one', 'two', 'three']);
  });

  test('are read once, however often they are asked for', () => {
    const lines = linesOf(root);
    write('one');
    expect(lines('a.mdx')).toEqual(['one']);
    write('two');
    expect(lines('a.mdx')).toEqual(['one']);
    expect(linesOf(root)('a.mdx')).toEqual(['two']);
  });

  test.skipIf(process.platform === 'win32')('are none of a pipe, which nobody waits for', () => {
    execFileSync('mkfifo', [join(root, 'pipe.mdx')]);
    expect(linesOf(root)('pipe.mdx')).toBeUndefined();
  });

  test('are none when it is no text, or not there', () => {
    write(Uint8Array.of(0xc3, 0x28));
    const lines = linesOf(root);
    expect([lines('a.mdx'), lines('b.mdx'), lines('b.mdx')]).toEqual([undefined, undefined, undefined]);
  });
});
