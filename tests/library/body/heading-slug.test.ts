import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingSlug } from '../../../src/library/body/heading-slug.ts';

const renderer = await satteri().createRenderer({});

async function slugByAstro(words: string): Promise<string | undefined> {
  const { metadata } = await renderer.render(`## ${words}`);
  return metadata.headings[0]?.slug;
}

test.each([
  'Children in care',
  'Children’s Services: how are they?',
  'Under 5s – what we did -- and will do --- again',
  'A/B (c) [p] 5.5% £3m',
  'Café & naïve, 14–19',
  'snake_case stays',
  'Straight ‘quotes’ and "others"',
])('the address of “%s” is the one Astro gives', async (words) => {
  expect(headingSlug(words)).toBe(await slugByAstro(words));
});

test('more spaces between two words make no other address', () => {
  expect(headingSlug('Children  in\n care')).toBe(headingSlug('Children in care'));
});

test('the address of any heading is the one Astro gives', async () => {
  const letter = fc.constantFrom(...'abcXYZ019 .,;:?()&%£’‘“”–—-éñß\'"/…');
  const words = fc
    .string({ unit: letter, minLength: 1, maxLength: 40 })
    .map((text) => `a${text}z`.replace(/ +/g, ' '));
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      expect(headingSlug(text)).toBe(await slugByAstro(text));
    }),
  );
});
