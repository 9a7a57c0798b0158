import { expect, test } from 'vitest';
import { robots } from '../../src/feeds/robots.ts';
import { aSite } from '../factories/site.ts';

test('robots.txt lets every program read everything and names the sitemap', () => {
  expect(robots({ site: aSite({ url: 'https://figures.example.gov.uk' }) })).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://figures.example.gov.uk/sitemap-index.xml\n',
  );
});
