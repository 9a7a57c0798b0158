import { describe, expect, test } from 'vitest';
import { cloudflareRedirects, netlifyRedirects } from '../../src/deploy/redirects-file.ts';
import { theMoves } from './a-site.ts';

const MOVES = theMoves(
  { '/data/old.csv': '/data/new.csv', '/old/': '/new/#p7f' },
  { '/data/gone.csv': '/404.html', '/withdrawn/': '/withdrawn/' },
);

describe('the _redirects file', () => {
  test('of Cloudflare Pages names an address with and without its last slash, and knows no 410', () => {
    expect(cloudflareRedirects(MOVES)).toBe(
      ['/data/old.csv /data/new.csv 301', '/old/ /new/#p7f 301', '/old /new/#p7f 301', ''].join('\n'),
    );
  });

  test('of Netlify goes before files, and answers what was taken back with the page that says so', () => {
    expect(netlifyRedirects(MOVES)).toBe(
      [
        '/data/old.csv /data/new.csv 301!',
        '/old/ /new/#p7f 301!',
        '/data/gone.csv /404.html 410!',
        '/withdrawn/ /withdrawn/index.html 410!',
        '',
      ].join('\n'),
    );
  });

  test('is empty when nothing has moved', () => {
    expect([cloudflareRedirects(theMoves()), netlifyRedirects(theMoves())]).toEqual(['', '']);
  });

  test('is refused when it is more than Cloudflare Pages takes', () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`/old-${index}/`, '/']));
    expect(() => cloudflareRedirects(theMoves(many))).toThrow('_redirects has 2002 redirects');
  });
});
