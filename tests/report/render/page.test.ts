import { createDocument } from 'domino';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderPage } from '../../../src/report/render/page.ts';
import { aSite } from '../../factories/site.ts';
import { hostileReport } from '../arbitraries.ts';

const OURS = new Set(
  'HTML HEAD META TITLE STYLE BODY HEADER DIV STRONG MAIN H1 H2 SPAN P NAV UL LI A SECTION TABLE THEAD TBODY TR TH TD DL DT DD DEL INS CODE'.split(
    ' ',
  ),
);

test('a page has no element, link or address that is not ours, whatever the content says', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const document = createDocument(renderPage(report, aSite(), new Map()));
      const elements = [...document.querySelectorAll('*')];
      expect(elements.filter(({ tagName }) => !OURS.has(tagName))).toEqual([]);
      const links = elements.flatMap((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? []);
      expect(links.filter((link) => !/^#[a-z]+$/.test(link))).toEqual([]);
      expect(elements.filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on')))).toEqual(
        [],
      );
    }),
  );
});

test('a page needs nothing else and may run nothing', () => {
  const site = { ...aSite(), council: 'A <b>Council</b>' };
  const html = renderPage(
    { format: 1, base: 'abcdef1234567', today: '2018-11-20', sections: [], withheld: 0, unread: [] },
    site,
    new Map(),
  );
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(html).not.toMatch(/<script|<link|https?:|@import|url\(/);
  expect(html).toContain('A &lt;b&gt;Council&lt;/b&gt;');
  expect(html).toContain('Nothing that readers of the site can see changes.');
});

test('colours that are none do not get into the page', () => {
  const theme = { ...aSite().theme, brand: 'red}body{display:none' };
  expect(() =>
    renderPage(
      { format: 1, base: 'abcdef1234567', today: '2018-11-20', sections: [], withheld: 0, unread: [] },
      { ...aSite(), theme },
      new Map(),
    ),
  ).toThrow('That is no colour.');
});

test('a figure says itself whether it was or is, for phones, and an empty cell is empty', () => {
  const report = {
    format: 1 as const,
    base: 'abcdef1234567',
    today: '2018-11-20',
    sections: [
      {
        id: 'figures' as const,
        items: [{ kind: 'new' as const, what: 'Children', now: '512' }],
        unlisted: 0,
      },
    ],
    withheld: 0,
    unread: [],
  };
  expect(renderPage(report, aSite(), new Map())).toContain(
    '<td class="figure" data-name="Was"></td><td class="figure" data-name="Now"><strong>512</strong></td>',
  );
});
