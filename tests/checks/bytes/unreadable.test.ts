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
      Look at who may read the file, or save it anew.

    1 problem to mend.
    "
  `);
});
