import { expect, test } from 'vitest';
import { documentOf, pages } from './built-site.ts';

const withFigures = pages
  .map(({ path }) => path)
  .filter((path) => path === '/' || /^\/(?:updates|indicators|priorities)\//.test(path));

/** The letters in brackets that stand in the words of a page: those of “[r, was 65.9%]” explain themselves. */
function markersOn(path: string): string[] {
  const words = documentOf(path).querySelector('main')?.textContent ?? '';
  return [...new Set(words.match(/\[(?:[cxzkprefbu]|low)\]/g))];
}

const used = withFigures.flatMap((path) => markersOn(path).map((marker) => ({ path, marker })));

test('letters in brackets stand on some pages', () => {
  expect(used.length).toBeGreaterThan(10);
});

test.each(used)('$path says what $marker means', ({ path, marker }) => {
  expect(documentOf(path).querySelector('main')?.textContent).toContain(`${marker} means `);
});

test('an update shows the promises whose end it reports', () => {
  const headings = [...documentOf('/updates/2017-18-q4/').querySelectorAll('main h2')];
  const heading = headings.find(({ textContent }) => textContent.trim() === 'What came of earlier promises');
  const list = heading?.nextElementSibling;
  expect(list?.querySelectorAll('a[href^="/updates/2017-18-q4/#p"]').length).toBeGreaterThan(0);
  expect(list?.querySelectorAll('a[href^="/updates/2017-18-q2/#p"]').length).toBeGreaterThan(0);
});
