import { expect, test } from 'vitest';
import { UPDATE, aProject, wordsOf } from '../factory.ts';

test('a file that cannot be opened is named', () => {
  const sound = aProject();
  const tree = {
    ...sound,
    bytes: (path: string) => {
      if (path === 'content/pages/about.mdx') throw new Error('EACCES: permission denied');
      return sound.bytes(path);
    },
  };
  expect(sound.bytes(UPDATE)).toBeInstanceOf(Uint8Array);
  expect(wordsOf(tree)).toMatchInlineSnapshot(`
    "content/pages/about.mdx:1:1 bytes-unreadable This file is there, but cannot be opened.
      Open the file in a text editor and save it anew. If that does not work, ask whoever looks after your computer.

    1 problem to mend.
    "
  `);
});
