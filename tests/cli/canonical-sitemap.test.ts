import { expect, test } from 'vitest';
import { isCanonical } from '../../src/cli/canonical-sitemap.ts';

const PAGE = 'https://quarterlight.example/updates/2018-19-q2/';

test.each([
  ['a page that names its own address', `<link rel="canonical" href="${PAGE}">`, true],
  [
    'a page that leads to another',
    '<link rel="canonical" href="https://quarterlight.example/updates/">',
    false,
  ],
  ['a page for lost addresses, which names none', '<link rel="icon" href="data:,">', false],
])('the sitemap has %s: %s', (_, head, listed) => {
  expect(isCanonical(`<!DOCTYPE html><html><head>${head}</head></html>`, PAGE)).toBe(listed);
});
