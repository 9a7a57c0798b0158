import { expect, test } from 'vitest';
import { uploadsOf } from '../../../src/deploy/bucket/uploads.ts';

test('files are uploaded with their type, in one command each type', () => {
  const paths = ['404.html', 'data/a.csv', 'feed.xml', 'index.html', 'sitemap-0.xml'];
  expect(
    uploadsOf(paths, 'max-age=60').map(({ headers, paths: group }) => [headers['Content-Type'], group]),
  ).toEqual([
    ['text/html; charset=utf-8', ['404.html', 'index.html']],
    ['text/csv; charset=utf-8', ['data/a.csv']],
    ['application/atom+xml; charset=utf-8', ['feed.xml']],
    ['application/xml', ['sitemap-0.xml']],
  ]);
  expect(
    uploadsOf(paths, 'max-age=60').every(({ headers }) => headers['Cache-Control'] === 'max-age=60'),
  ).toBe(true);
});
