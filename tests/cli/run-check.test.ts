import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProjectTree } from '../../src/checks/project/tree.ts';
import { digestOf } from '../../src/checks/vouched.ts';
import { beginCheck } from '../../src/cli/run-check.ts';
import { TODAY, UPDATE, UPDATE_TEXT, aPage, aProject, anUpdate } from '../checks/factory.ts';

/** Brackets within brackets by the thousand, each hidden from whoever counts brackets behind one that closes nothing. */
const BRINGS_DOWN_THE_PARSER = `{"}"+\n${`${'(/\\)/+'.repeat(100)}\n`.repeat(200)}1}\n`;

function write(tree: ProjectTree, folder: string): void {
  const entries = ['content', 'data', 'public'].flatMap((name) => tree.entries(name));
  for (const { path } of entries.filter(({ kind }) => kind === 'file')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), tree.bytes(path));
  }
}

async function check(tree: ProjectTree) {
  return (await follow(tree)).problems;
}

/** What a check says of a project, and what it said before of the files by themselves. */
async function follow(tree: ProjectTree) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'quarterlight-check-'));
  write(tree, folder.path);
  const { sound, problems } = beginCheck(folder.path, TODAY);
  return { sound: await sound, problems: await problems };
}

describe('the check', () => {
  test('finds nothing wrong in a sound project', async () => {
    expect(await check(aProject())).toEqual([]);
  });

  test('names the file that brings down its parser, and checks the rest', async () => {
    const laid = {
      [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n${BRINGS_DOWN_THE_PARSER}`),
      'content/pages/contact.mdx': aPage({ title: '7' }),
    };
    expect(await check(aProject(laid))).toEqual([
      {
        id: 'frontmatter-wrong-kind',
        path: 'content/pages/contact.mdx',
        line: 2,
        column: 8,
        endColumn: 9,
        message: expect.any(String),
        mend: expect.any(String),
      },
      {
        id: 'body-crash',
        path: UPDATE,
        line: 1,
        column: 1,
        message: expect.stringMatching(
          /^This file brings down the program that reads it \(it ended with .+\)\.$/,
        ),
      },
    ]);
  });

  test('vouches for documents that are sound in themselves, though they may not fit together', async () => {
    const laid = { [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n<Chart of="nothing" />\n`) };
    const { sound, problems } = await follow(aProject(laid));
    expect(problems.map(({ id }) => id)).toEqual(['references-no-such-indicator']);
    const documents = ['content/decisions', 'content/pages', 'content/updates'].flatMap((folder) =>
      aProject(laid)
        .entries(folder)
        .map(({ path }) => path),
    );
    const digests = documents.map((path) =>
      digestOf(path, new TextDecoder().decode(aProject(laid).bytes(path))),
    );
    expect(sound?.toSorted()).toEqual(digests.toSorted());
  });

  test.each<[string, string]>([
    ['a program', `${UPDATE_TEXT}\n{1 + 1}\n`],
    ['what brings down the parser', `${UPDATE_TEXT}\n${BRINGS_DOWN_THE_PARSER}`],
  ])(
    'vouches for nothing where a text holds %s',
    async (_, text) => {
      const { sound, problems } = await follow(aProject({ [UPDATE]: anUpdate({}, text) }));
      expect(sound).toBeUndefined();
      expect(problems).toHaveLength(1);
    },
    30_000,
  );
});
