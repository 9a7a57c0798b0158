import { describe, expect, test } from 'vitest';
import { contentTypeOf, isCompressible } from '../../src/deploy/content-types.ts';

describe('the content type of a file', () => {
  test.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['data/observations.csv', 'text/csv; charset=utf-8'],
    ['api/v1/index.json', 'application/json'],
    ['call-in.ics', 'text/calendar; charset=utf-8'],
    ['data/all.zip', 'application/zip'],
    ['sitemap-0.xml', 'application/xml'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['priorities/early-help/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['data/newsfeed.xml', 'application/xml'],
  ])('of %s is %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type);
  });

  test('that nobody has named is not guessed', () => {
    expect(() => contentTypeOf('report.docx')).toThrow(
      'The site has report.docx, and no content type is known for its ending: add it to src/deploy/content-types.ts.',
    );
  });

  test('of a picture or a ZIP file says that compressing it again would gain nothing', () => {
    expect(['a.html', 'a.csv', 'a.svg', 'a.zip', 'a.png', 'a.webp'].filter(isCompressible)).toEqual([
      'a.html',
      'a.csv',
      'a.svg',
    ]);
  });
});
