import { describe, expect, test } from 'vitest';
import { faultsOfSite } from '../../src/deploy/faults.ts';
import { aSite, theMoves } from './a-site.ts';

const faultsOf = (
  site: Parameters<typeof aSite>[0],
  sealed: string[] = [],
  moves = theMoves(),
  secret: string[] = [],
) => faultsOfSite(aSite(site), sealed, moves, secret);

describe('a site', () => {
  test('that is whole may go out', () => {
    expect(faultsOf({}, ['/', '/data/observations.csv', '/#main'])).toEqual([]);
  });

  test('without a sitemap is half made', () => {
    expect(faultsOf({ listed: [] })).toEqual([
      'It has no sitemap, which is the last thing that a build writes.',
    ]);
  });

  test('without a page that its sitemap lists is half made', () => {
    expect(faultsOf({ listed: ['/', '/updates/'] })).toEqual(['/updates/ is missing.']);
  });

  test('without a page for what is not there may not go out', () => {
    const files = aSite().files.filter(({ path }) => path !== '404.html');
    expect(faultsOf({ files })).toEqual(['/404.html is missing.']);
  });

  test('that has lost a published address may not go out', () => {
    expect(faultsOf({}, ['/updates/2018-19-q2/', '/updates/2018-19-q2/#p7f'])).toEqual([
      '/updates/2018-19-q2/ was published, and nothing is there now.',
    ]);
  });

  test('may have lost a published address that moved or was taken back', () => {
    const moves = theMoves({ '/old/': '/' }, { '/withdrawn/': '/withdrawn/' });
    expect(faultsOf({}, ['/old/', '/withdrawn/'], moves)).toEqual([]);
  });

  test('that was built to read beforehand what is under embargo may not go out', () => {
    const files = [...aSite().files, { path: 'updates/2018-19-q3/index.html', bytes: 1, sha256: 'a' }];
    const secret = ['/updates/2018-19-q3/', '/decisions/2019-01-17-quarter-3/'];
    expect(faultsOf({ files }, [], theMoves(), secret)).toEqual([
      '/updates/2018-19-q3/ is under embargo, and the site shows it.',
    ]);
    expect(faultsOf({}, [], theMoves(), secret)).toEqual([]);
  });

  test('may not send anybody on to a page that is not there', () => {
    expect(faultsOf({}, [], theMoves({ '/old/': '/new/#p1' }))).toEqual([
      '/old/ has moved to a page that is not there.',
    ]);
  });

  test('with many faults names the first few and counts the rest', () => {
    const listed = Array.from({ length: 9 }, (_, index) => `/page-${index}/`);
    const faults = faultsOf({ listed: ['/', ...listed] });
    expect(faults).toHaveLength(6);
    expect(faults.at(-1)).toBe('The same goes for 4 more.');
  });

  test('has what was found in its files among its faults', () => {
    expect(faultsOf({ faults: ['index.html breaks off before its end.'] })).toEqual([
      'index.html breaks off before its end.',
    ]);
  });
});
