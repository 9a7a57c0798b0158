import { describe, expect, test } from 'vitest';
import { aProject, aSite, idsOf, wordsOf } from '../factory.ts';
import type { Details } from '../factory.ts';

const withSite = (details: Details) => aProject({ 'data/site.yaml': aSite(details) });

describe('the addresses of the site are plain', () => {
  test('its own has nothing before or after it', () => {
    expect(wordsOf(withSite({ url: 'https://council@example.org' }))).toMatchInlineSnapshot(`
      "data/site.yaml:4:6 frontmatter-not-allowed “url” is “https://council@example.org”, which is not the plain address of a public website.
        3 | service: How services are doing
        4 | url: https://council@example.org
          |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write it like https://www.example.gov.uk, with nothing before or after it.

      1 problem to mend.
      "
    `);
  });

  test('its own is a whole website', () => {
    expect(wordsOf(withSite({ url: 'https://example.org/performance/' }))).toMatchInlineSnapshot(`
      "data/site.yaml:4:6 frontmatter-not-allowed “url” is “https://example.org/performance/”, which leads to a part of a website and not to the whole of it.
        3 | service: How services are doing
        4 | url: https://example.org/performance/
          |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write https://example.org, and publish the site there.

      1 problem to mend.
      "
    `);
  });

  test('an email address is that of an office', () => {
    expect(wordsOf(withSite({ 'contact-email': `"o'neill@example.org"` }))).toMatchInlineSnapshot(`
      "data/site.yaml:26:16 frontmatter-not-allowed “contact-email” is “o'neill@example.org”, which is not the plain email address of an office.
        25 |   link: '#1A5A96'
        26 | contact-email: "o'neill@example.org"
           |                ^^^^^^^^^^^^^^^^^^^^^
        Write it like performance@example.gov.uk, with nothing before or after it.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['url', 'http://example.org'],
    ['url', 'javascript:alert(1)'],
    ['url', '" https://example.org"'],
    ['url', '"https://exam\\nple.org"'],
    ['url', 'https://example.org/?a=b'],
    ['url', 'https://127.0.0.1'],
    ['url', 'https://localhost'],
    ['url', 'https://xn--80ak6aa92e.com'],
    ['url', 'https://example.org:8443'],
    ['licence-url', 'https://x@www.example.org/licence'],
    ['licence-url', 'javascript://www.example.org/licence'],
    ['contact-email', 'a@example.org?bcc=b@example.org'],
    ['contact-email', '"<a@example.org>"'],
  ])('%s is not %s', (key, value) => {
    expect(idsOf(withSite({ [key]: value }))).toEqual(['frontmatter-not-allowed']);
  });

  test.each([
    ['url', 'https://performance.stockton.gov.uk'],
    ['url', 'https://example.org/'],
    ['licence-url', 'https://www.example.org/licence/3.html?v=1'],
    ['contact-email', 'first.last+figures@example.gov.uk'],
  ])('%s may be %s', (key, value) => {
    expect(idsOf(withSite({ [key]: value }))).toEqual([]);
  });
});

describe('the colours of the site are nothing but colours', () => {
  test.each(['red', `'#123'`, `'#12436D;}body{display:none'`, `"#12436D\\n"`, `'url(x)'`])(
    '%s is none',
    (brand) => {
      const theme = `\n  brand: ${brand}\n  brand-text: '#FFFFFF'\n  link: '#1A5A96'`;
      expect(idsOf(withSite({ theme }))).toEqual(['frontmatter-not-allowed']);
    },
  );
});
