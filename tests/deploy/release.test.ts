import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contentOf,
  datedFiles,
  nextRelease,
  releaseBefore,
  releaseName,
  releasesAmong,
  retired,
} from '../../src/deploy/release.ts';
import { aSite, theMoves } from './a-site.ts';

const CONTENT = '0123456789ab';
const [ONE, TWO, THREE, FOUR] = [1, 2, 3, 4].map((number) => releaseName(number, CONTENT)) as [
  string,
  string,
  string,
  string,
];

describe('releases', () => {
  test('are counted up and told by what is in them', () => {
    expect(nextRelease([], CONTENT)).toBe('00001-0123456789ab');
    expect(nextRelease([ONE, TWO], CONTENT)).toBe(THREE);
    expect(nextRelease([releaseName(99_999, CONTENT)], CONTENT)).toBe('100000-0123456789ab');
  });

  test('are found among other things in their order', () => {
    const big = releaseName(100_000, CONTENT);
    expect(releasesAmong([big, TWO, '.making-x', 'notes', `${ONE}-old`, ONE])).toEqual([ONE, TWO, big]);
  });

  test('have one before them, except the first', () => {
    expect([releaseBefore([ONE, TWO], TWO), releaseBefore([ONE, TWO], ONE)]).toEqual([ONE, undefined]);
    expect(releaseBefore([ONE, TWO], THREE)).toBeUndefined();
  });
});

describe('the releases to remove', () => {
  test('are the oldest', () => {
    expect(retired([ONE, TWO, THREE, FOUR], THREE, 2)).toEqual([ONE, TWO]);
    expect(retired([ONE, TWO], ONE, 5)).toEqual([]);
  });

  test('are those that were rolled back from, so that no rollback goes to them', () => {
    expect(retired([ONE, TWO, THREE, FOUR], TWO, 5)).toEqual([THREE]);
    expect(retired([ONE, TWO, THREE, FOUR], TWO, 2)).toEqual([ONE, THREE]);
  });

  test('are never the new one nor the one it replaces', () => {
    const all = fc
      .integer({ min: 2, max: 12 })
      .map((count) => Array.from({ length: count }, (_, index) => releaseName(index + 1, CONTENT)));
    fc.assert(
      fc.property(all, fc.nat(), fc.integer({ min: 2, max: 6 }), (releases, seed, kept) => {
        const before = releases[seed % (releases.length - 1)];
        const old = retired(releases, before, kept);
        expect(old).not.toContain(releases.at(-1));
        expect(old).not.toContain(before);
        expect(releases.length - old.length).toBeLessThanOrEqual(kept);
      }),
    );
  });
});

describe('what tells a release', () => {
  test('is the same for the same site and another for any change of it', () => {
    const site = aSite();
    const [first, ...others] = [
      contentOf(site, theMoves(), 'a'),
      contentOf(aSite({ files: site.files.slice(1) }), theMoves(), 'a'),
      contentOf(aSite({ styles: [] }), theMoves(), 'a'),
      contentOf(site, theMoves({ '/old/': '/' }), 'a'),
      contentOf(site, theMoves({}, { '/old/': '/' }), 'a'),
      contentOf(site, theMoves(), 'b'),
    ];
    expect(contentOf(aSite(), theMoves(), 'a')).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(new Set([first, ...others]).size).toBe(6);
  });
});

describe('the time of a file', () => {
  const file = (path: string, sha256: string) => ({ path, bytes: 1, sha256 });
  const dated = datedFiles(
    [file('same', 'a'), file('changed', 'b'), file('new', 'c')],
    [
      { ...file('same', 'a'), since: 100, forms: [] },
      { ...file('changed', 'a'), since: 100, forms: [] },
      { ...file('gone', 'a'), since: 100, forms: [] },
    ],
    200,
  );

  test('stays while it does not change, so that readers who have it need not fetch it again', () => {
    expect(dated.map(({ file: { path }, since }) => [path, since])).toEqual([
      ['same', 100],
      ['changed', 200],
      ['new', 200],
    ]);
  });
});
