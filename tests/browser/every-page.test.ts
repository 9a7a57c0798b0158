import { beforeAll, describe, expect, test } from 'vitest';
import { documentOf, pages } from './built-site.ts';
import { PHONE, openBrowser } from './open-browser.ts';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

const { page, server } = openBrowser();

describe.each(pages.map(({ path }) => path))('%s', (path) => {
  let seen: Visit;

  beforeAll(async () => {
    server().requests.length = 0;
    seen = await visit(page(), server().origin, path);
  });

  test('axe finds nothing by WCAG 2.2 AA and its best practices', () => {
    expect(seen.violations, seen.violations.join('\n')).toEqual([]);
  });

  test('fits a phone without sideways scrolling', () => {
    expect(seen.width).toBeLessThanOrEqual(PHONE.width);
  });

  test('fits a phone with every style sheet removed', () => {
    expect(seen.widthWithoutStyles).toBeLessThanOrEqual(PHONE.width);
  });

  test('asks for nothing but itself and the pictures in its text', () => {
    const isOwn = (request: string) => request !== redirectOf(path) && !request.startsWith('/images/');
    expect(seen.requests.filter(isOwn)).toEqual([path]);
    // Playwright does not tell of a favicon; the server does.
    expect(server().requests.filter(isOwn)).toEqual([path]);
  });

  test('has no script', () => {
    expect(seen.scripts).toEqual([]);
  });

  test('puts no error on the console', () => {
    expect(seen.errors).toEqual([]);
  });
});

/** Where a page leads at once, such as /updates/latest/, or undefined. */
function redirectOf(path: string): string | undefined {
  return /^0; url=(.+)$/.exec(
    documentOf(path).querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '',
  )?.[1];
}
