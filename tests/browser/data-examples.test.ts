import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE } from './built-site.ts';
import { serveFolder } from './static-server.ts';
import type { StaticServer } from './static-server.ts';

const GUIDE = readFileSync('docs/data.md', 'utf8');
const PUBLISHED = 'https://quarterlight.example';

let server: StaticServer;
beforeAll(async () => {
  server = await serveFolder(SITE);
});
afterAll(() => server.close());

/** The one block of the guide in a language. */
function exampleIn(language: string): string {
  const blocks = [...GUIDE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language);
  expect(blocks).toHaveLength(1);
  return blocks[0]?.[2] ?? '';
}

/** Whether a program is there to run. */
function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** What a program prints when it runs an example against the built site, its addresses as they are published. */
async function printed(program: string, args: string[], language: string): Promise<string> {
  const example = exampleIn(language).replaceAll(PUBLISHED, server.origin);
  // Without a language, R writes what is not ASCII as codes.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  child.stdin.end(example);
  const code = await new Promise((ended) => child.on('close', ended));
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return output.replaceAll('\r\n', '\n').replaceAll(server.origin, PUBLISHED);
}

describe('the example in docs/data.md', () => {
  const expected = exampleIn('text');

  test('in JavaScript prints what the guide says', async () => {
    expect(await printed(process.execPath, ['--input-type=module', '-'], 'javascript')).toBe(expected);
  });

  test.skipIf(!has('python3'))('in Python prints what the guide says, where there is Python', async () => {
    expect(await printed('python3', ['-'], 'python')).toBe(expected);
  });

  test.skipIf(!has('Rscript'))('in R prints what the guide says, where there is R', async () => {
    expect(await printed('Rscript', ['-'], 'r')).toBe(expected);
  });
});
