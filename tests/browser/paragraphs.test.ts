import { describe, expect, test } from 'vitest';
import { documentOf, idsOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const QUARTER_2 = '/updates/2018-19-q2/';
const YEAR_END = '/updates/2011-12-q4/';

/** Every paragraph of the records, as the records number them. */
const PARAGRAPHS = {
  [QUARTER_2]: [
    ...numbers(1, 25),
    ...letters('3', 'a', 'o'),
    ...letters('7', 'a', 'i'),
    ...letters('16', 'a', 'g'),
    ...letters('18', 'a', 'c'),
  ],
  [YEAR_END]: numbers(1, 32),
};

describe.each(Object.entries(PARAGRAPHS))('%s', (path, paragraphs) => {
  test('has an address for every paragraph of the record', () => {
    const ids = new Set(idsOf(path));
    expect(paragraphs.filter((number) => !ids.has(`p${number}`))).toEqual([]);
  });

  test('shows at each paragraph its number, which links to it', () => {
    const page = documentOf(path);
    const shown = paragraphs.map((number) => {
      const link = page.querySelector(`#p${number} > a`);
      return `${link?.textContent} ${link?.getAttribute('href')}`;
    });
    expect(shown).toEqual(paragraphs.map((number) => `${number} #p${number}`));
  });
});

describe('a link to paragraph 7f', () => {
  const { page } = openBrowser();

  test('leads the reader there, without a script', async () => {
    await page().goto(`${QUARTER_2}#p7f`);
    const place = await page().locator('#p7f').boundingBox();
    expect(await page().evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(Math.abs(place?.y ?? Infinity)).toBeLessThan(100);
  });

  test('can be copied from the paragraph', async () => {
    await page().goto(QUARTER_2);
    await page().locator('#p7f > a').first().click();
    expect(new URL(page().url()).hash).toBe('#p7f');
  });
});

function numbers(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function letters(number: string, first: string, last: string): string[] {
  return numbers(first.charCodeAt(0), last.charCodeAt(0)).map(
    (code) => number + String.fromCharCode(Number(code)),
  );
}
