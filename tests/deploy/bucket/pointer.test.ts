import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  needless,
  pointBack,
  pointTo,
  readPointer,
  writePointer,
} from '../../../src/deploy/bucket/pointer.ts';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(12)) as [
  string,
  string,
  string,
  string,
];

describe('the pointer of a bucket', () => {
  test('comes back as it was written', () => {
    const name = fc.stringMatching(/^[0-9a-f]{12}$/);
    fc.assert(
      fc.property(name, fc.array(name), (release, before) => {
        expect(readPointer(writePointer({ release, before }))).toEqual({ release, before });
      }),
    );
  });

  test('is none in an empty bucket', () => {
    expect(readPointer(undefined)).toBeUndefined();
  });

  test.each(['{}', '[]', 'null', '{"release":"../x","before":[]}', `{"release":"${A}","before":["x"]}`])(
    'is not guessed at when it is %s',
    (text) => {
      expect(() => readPointer(text)).toThrow('Nothing was changed.');
    },
  );

  test('leads to the new release and remembers those before it', () => {
    expect(pointTo(A, undefined, 3)).toEqual({ release: A, before: [] });
    expect(pointTo(D, { release: C, before: [B, A] }, 3)).toEqual({ release: D, before: [C, B] });
  });

  test('remembers a release once, however often it is deployed', () => {
    expect(pointTo(A, { release: A, before: [B] }, 3)).toEqual({ release: A, before: [B] });
    expect(pointTo(B, { release: A, before: [B] }, 3)).toEqual({ release: B, before: [A] });
  });

  test('goes back one release at a time', () => {
    expect(pointBack({ release: C, before: [B, A] })).toEqual({ release: B, before: [A] });
    expect(pointBack({ release: A, before: [] })).toBeUndefined();
  });

  test('leaves releases that nothing leads to, and nothing else, to be removed', () => {
    expect(needless([A, B, C, D, '', 'notes'], { release: C, before: [B] })).toEqual([A, D]);
  });
});
