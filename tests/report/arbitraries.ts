import fc from 'fast-check';
import { LONGEST_TEXT, SECTIONS } from '../../src/report/report.ts';
import type { Item, Report } from '../../src/report/report.ts';

/** What somebody would write who wants more than text to come out. */
const HOSTILE = [
  '@octocat',
  '@org/team',
  'someone@example.org',
  '#1',
  'GH-12',
  'owner/repo#12',
  'owner/repo@0123456789abcdef',
  'a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  'JIRA-123',
  'GHSA-cfgh-jmpq-rvwx',
  'CVE-2018-14041',
  ':tada:',
  ':+1:',
  'https://evil.example/',
  'http://evil.example',
  'HTTPS://EVIL.EXAMPLE',
  'www.evil.example',
  'WWW.evil.example',
  'ftp://evil.example',
  'mailto:a@b.example',
  'xmpp:a@b.example',
  '<https://evil.example>',
  '[words](https://evil.example)',
  '[words][1]',
  '[1]: https://evil.example',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details>',
  '<!-- -->',
  '-->',
  '<!-- quarterlight-report -->',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '**bold**',
  '__bold__',
  '_thin_',
  '*thin*',
  '~~gone~~',
  '`code`',
  '``` ```',
  '~~~',
  '# Heading',
  '- item',
  '+ item',
  '1. item',
  '1) item',
  '> quote',
  '> [!WARNING]',
  '- [x] done',
  '---',
  '===',
  '| a | b |',
  '|',
  '\\',
  '\\|',
  '$x$',
  '$`x`$',
  '[^1]',
  '\n\n',
  '\r\n',
  '\n# Heading',
  '\n| a |\n| - |\n',
  '    code',
  '\t',
  '\u0000',
  '\u202E',
  '\u200B',
  '\u2028',
  '\uD800',
  '::error::x',
  '**',
  '*',
  '_',
  '`',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '!',
  '#',
  '@',
  ':',
  '&',
  ' ',
];

/** Text that tries to be more. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((separator) => parts.join(separator)))
  .map((text) => text.slice(0, LONGEST_TEXT))
  .filter((text) => text !== '');

const address = fc.stringMatching(/^\/(?:[a-z0-9.-]{1,12}\/){0,3}(?:#[a-z0-9-]{1,8})?$/);
const picture = fc.stringMatching(/^[a-z0-9-]{1,20}$/);

const item: fc.Arbitrary<Item> = fc.record(
  {
    kind: fc.constantFrom('new', 'changed', 'gone'),
    what: hostileText,
    was: hostileText,
    now: hostileText,
    why: fc.array(hostileText, { maxLength: 3 }),
    address,
    leadsTo: address,
    picture,
    file: hostileText,
    line: fc.integer({ min: 1, max: 9999 }),
  },
  { requiredKeys: ['kind', 'what'] },
);

/** A report in which every text tries to be more. */
export const hostileReport: fc.Arbitrary<Report> = fc.record({
  format: fc.constant(1),
  base: fc.constant('abcdef1234567'),
  today: fc.constant('2018-11-20'),
  sections: fc.subarray([...SECTIONS]).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          items: fc.array(item, { minLength: 1, maxLength: 4 }),
          unlisted: fc.nat(3),
        }),
      ),
    ),
  ),
  withheld: fc.nat(3),
  unread: fc.array(hostileText, { maxLength: 3 }),
});
