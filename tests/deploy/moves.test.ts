import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movesOf } from '../../src/deploy/moves.ts';
import type { Redirect } from '../../src/library/library.ts';

const redirect = (from: string, to?: string): Redirect => ({
  ...{ from, on: '2018-11-01', reason: 'It was given another name.' },
  ...(to !== undefined && { to }),
});
const moves = (redirects: readonly Redirect[], there: readonly string[]) => {
  const { moved, gone } = movesOf(redirects, (address) => there.includes(address));
  return { moved: Object.fromEntries(moved), gone: Object.fromEntries(gone) };
};

describe('where published addresses went', () => {
  test('a page that moved takes its files along, where its successor has them', () => {
    const there = ['/indicators/a/', '/indicators/b/', '/data/indicators/b.csv'];
    expect(moves([redirect('/indicators/a/', '/indicators/b/')], there)).toEqual({
      moved: { '/data/indicators/a.csv': '/data/indicators/b.csv', '/indicators/a/': '/indicators/b/' },
      gone: { '/api/v1/indicators/a.json': '/indicators/a/' },
    });
  });

  test('a page that moved to a place on another keeps that place', () => {
    const there = ['/updates/a/', '/updates/b/', '/api/v1/updates/b.json'];
    expect(moves([redirect('/updates/a/', '/updates/b/#p7f')], there).moved).toEqual({
      '/api/v1/updates/a.json': '/api/v1/updates/b.json',
      '/updates/a/': '/updates/b/#p7f',
    });
  });

  test('a page that was taken back says so itself, and for its files', () => {
    expect(moves([redirect('/decisions/a/')], ['/decisions/a/'])).toEqual({
      moved: {},
      gone: { '/api/v1/decisions/a.json': '/decisions/a/', '/decisions/a/': '/decisions/a/' },
    });
  });

  test('a file that was taken back has no page of its own', () => {
    expect(moves([redirect('/data/a.csv')], []).gone).toEqual({ '/data/a.csv': '/404.html' });
  });

  test('places on pages are left to the pages', () => {
    expect(moves([redirect('/updates/a/#p7', '/updates/b/#p8')], ['/updates/a/', '/updates/b/'])).toEqual({
      moved: {},
      gone: {},
    });
  });

  test('a file for which the list has a line of its own, or that is still there, does not follow its page', () => {
    const list = [
      redirect('/indicators/a/', '/indicators/b/'),
      redirect('/data/indicators/a.csv', '/data/observations.csv'),
    ];
    const there = [
      '/indicators/a/',
      '/indicators/b/',
      '/data/indicators/b.csv',
      '/data/observations.csv',
      '/api/v1/indicators/a.json',
    ];
    expect(moves(list, there)).toEqual({
      moved: { '/data/indicators/a.csv': '/data/observations.csv', '/indicators/a/': '/indicators/b/' },
      gone: {},
    });
  });

  test('no address has both moved and gone, and each is in order', () => {
    const address = fc.constantFrom(
      '/indicators/a/',
      '/indicators/b/',
      '/updates/c/',
      '/data/indicators/a.csv',
      '/x/#p1',
    );
    const list = fc.uniqueArray(fc.tuple(address, fc.option(address, { nil: undefined })), {
      selector: ([from]) => from,
    });
    fc.assert(
      fc.property(
        list,
        fc.subarray(['/indicators/a/', '/indicators/b/', '/updates/c/']),
        (entries, there) => {
          const { moved, gone } = movesOf(
            entries.map(([from, to]) => redirect(from, to)),
            (path) => there.includes(path),
          );
          expect([...moved.keys()].filter((from) => gone.has(from))).toEqual([]);
          for (const addresses of [[...moved.keys()], [...gone.keys()]])
            expect(addresses).toEqual(addresses.toSorted());
        },
      ),
    );
  });
});
