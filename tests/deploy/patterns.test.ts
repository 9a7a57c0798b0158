import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits } from '../../src/deploy/patterns.ts';

describe('a pattern', () => {
  test.each([
    ['/*', '/', true],
    ['/*', '/updates/2018-19-q2/', true],
    ['/data/*', '/data/indicators/a.csv', true],
    ['/data/*', '/data', false],
    ['/data/*', '/database/', false],
    ['/priorities/:priority/feed.xml', '/priorities/early-help/feed.xml', true],
    ['/priorities/:priority/feed.xml', '/priorities/a/b/feed.xml', false],
    ['/feed.xml', '/feed.xml', true],
    ['/feed.xml', '/feedxxml', false],
    ['/feed.xml', '/a/feed.xml', false],
  ])('%s and the address %s: %s', (pattern, address, isFit) => {
    expect(fits(address, pattern)).toBe(isFit);
  });

  test('without a star or a name is an address, and fits that alone', () => {
    const address = fc.stringMatching(/^\/[a-z.()+?|^$[\]{}-]*$/);
    fc.assert(fc.property(address, address, (a, b) => fits(a, b) === (a === b)));
  });
});
