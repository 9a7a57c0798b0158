import { createDocument } from 'domino';
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { LONGEST_COMMENT, MARK, renderMarkdown } from '../../../src/report/render/markdown.ts';
import { markdownText } from '../../../src/report/render/markdown-text.ts';
import { LONGEST_TEXT, MOST_ITEMS, reportSchema } from '../../../src/report/report.ts';
import type { Report } from '../../../src/report/report.ts';
import { hostileReport, hostileText } from '../arbitraries.ts';

/** What we write ourselves. */
const OURS = ['CODE', 'H2', 'H3', 'LI', 'P', 'STRONG', 'TABLE', 'TBODY', 'TD', 'TH', 'THEAD', 'TR', 'UL'];

const EMPTY: Report = {
  format: 1,
  base: 'abcdef1234567',
  today: '2018-11-20',
  sections: [],
  withheld: 0,
  unread: [],
};
const read = (markdown: string) =>
  createDocument(`<body>${markdownToHtml(markdown, { features: { gfm: true } }).html}</body>`).body;

/** What GitHub makes links, pictures or notices of in text that is no code. */
const LIVE = [
  /@[a-z\d]/i,
  /#\d/,
  /\bGH-\d/i,
  /\bGHSA-/i,
  /\b[A-Z]+-\d/,
  /:[a-z\d+_-]+:/i,
  /:\/\//,
  /\bwww\./i,
  /\b(?:mailto|xmpp):[a-z\d]/i,
  /\b[\da-f]{7,40}\b/i,
  /\$\S/,
];

function wordsOutsideCode(body: HTMLElement): string {
  for (const code of Array.from(body.querySelectorAll('code'))) code.remove();
  return body.textContent ?? '';
}

describe('a comment', () => {
  test('has no element that is not ours, whatever the content says', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const body = read(renderMarkdown(report));
        const foreign = [...body.querySelectorAll('*')].filter(({ tagName }) => !OURS.includes(tagName));
        expect(foreign.map(({ outerHTML }) => outerHTML)).toEqual([]);
        expect([...body.querySelectorAll('*')].flatMap((one) => [...one.attributes])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('has as many headings, rows and list items as it was given, so that none comes out of a text', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const body = read(renderMarkdown(report));
        const count = (selector: string) => body.querySelectorAll(selector).length;
        const items = (isFigures: boolean) =>
          report.sections
            .filter(({ id }) => (id === 'figures') === isFigures)
            .flatMap((section) => section.items);
        expect(count('h3')).toBe(report.sections.length);
        expect(count('tbody tr')).toBe(items(true).length);
        expect(count('tbody td')).toBe(5 * items(true).length);
        expect(count('li')).toBe(items(false).length);
      }),
    );
  });

  test('names nobody and refers to nothing', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const words = wordsOutsideCode(read(renderMarkdown(report)));
        expect(LIVE.filter((pattern) => pattern.test(words))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('begins with the line by which it is found, and has no line that a text begins', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const [first, ...lines] = renderMarkdown(report).split('\n');
        expect(first).toBe(MARK);
        const own =
          /^$|^## |^### |^\*\*Note:\*\* |^\| |^- \*\*(?:New|Changed|Gone):\*\* |^And \d|^The whole|^Nothing that|^Compared with/;
        expect(lines.filter((line) => !own.test(line))).toEqual([]);
        expect(lines.filter((line) => line.includes(MARK))).toEqual([]);
      }),
    );
  });

  test('is never longer than GitHub takes', () => {
    const text = '@'.repeat(LONGEST_TEXT);
    const item = {
      kind: 'changed' as const,
      what: text,
      was: text,
      now: `${text.slice(1)}x`,
      why: Array(12).fill(text),
    };
    const section = { items: Array(MOST_ITEMS).fill(item), unlisted: 7 };
    const report = {
      ...EMPTY,
      sections: (['figures', 'words', 'problems'] as const).map((id) => ({ id, ...section })),
      unread: Array(MOST_ITEMS).fill(text),
    };
    const markdown = renderMarkdown(reportSchema.parse(report));
    expect(markdown.length).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(markdown).toContain(`And ${MOST_ITEMS + 7} more, listed in the whole report.`);
  });

  test('of many short items lists as many as fit', () => {
    const items = Array.from({ length: 200 }, (_, index) => ({
      kind: 'new' as const,
      what: `Item ${index}`,
      now: 'x'.repeat(600),
    }));
    const markdown = renderMarkdown({ ...EMPTY, sections: [{ id: 'words', items, unlisted: 0 }] });
    expect(markdown.match(/^- /gm)).toHaveLength(80);
    expect(markdown).toContain('And 120 more, listed in the whole report.');
  });
});

describe('a text', () => {
  test('in letters from right to left turns nothing around that is not its own', () => {
    const items = [{ kind: 'changed' as const, what: 'Words', was: 'אבג 12', now: 'דהו 34' }];
    const markdown = renderMarkdown({ ...EMPTY, sections: [{ id: 'words', items, unlisted: 0 }] });
    expect(markdown).toContain('Words: \u2068אבג 12\u2069 → \u2068דהו 34\u2069');
    expect(markdownText('\u2069\u202Eabc')).toBe('abc');
  });

  test('reads as it was written, but for what cannot be seen', () => {
    const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD\s\p{Zl}\p{Zp}]+/gu, '');
    fc.assert(
      fc.property(hostileText, (text) => {
        const body = read(`- **New:** ${markdownText(text)}`);
        expect(plain(body.textContent ?? '')).toBe(plain(`New:${text}`));
      }),
      { numRuns: 200 },
    );
  });
});

test('a report reads so', () => {
  const report: Report = {
    ...EMPTY,
    sections: [
      {
        id: 'figures',
        items: [
          {
            kind: 'new',
            what: 'Children in care, Dec 2018',
            now: '548',
            why: ['Up. Compared with 30 September 2018.'],
            address: '/updates/2018-19-q3/#p2',
            file: 'content/updates/2018-19-q3.mdx',
            line: 11,
          },
          { kind: 'changed', what: 'Reviews in time, Q2 2018–19', was: '97.8%', now: '97.9% [p]' },
        ],
        unlisted: 0,
      },
      {
        id: 'words',
        items: [
          {
            kind: 'changed',
            what: 'Paragraph 2',
            was: 'Of the *schools* few are good.',
            now: 'Of the *schools* @most are good.',
          },
        ],
        unlisted: 2,
      },
      {
        id: 'trends',
        items: [
          { kind: 'changed', what: 'Children in care', was: 'One figure.', now: 'Two.', picture: 'trend-x' },
        ],
        unlisted: 0,
      },
      {
        id: 'addresses',
        items: [
          {
            kind: 'gone',
            what: 'A page',
            address: '/about/',
            leadsTo: '/us/',
            why: ['It has a better name.'],
          },
        ],
        unlisted: 0,
      },
    ],
    withheld: 1,
  };
  const commit = '0123456789abcdef0123456789abcdef01234567';
  expect(renderMarkdown(report, { commit }).replaceAll('\u2060', '·')).toMatchInlineSnapshot(`
    "<!-- quarterlight-report -->

    ## What changes for the public

    **Note:** One document under embargo changes too; what it says is not told here.

    ### Figures: 1 new, 1 changed

    | | Figure | Was | Now | |
    | --- | --- | --- | --- | --- |
    | New | Children in care, Dec 2018 |  | **548** | Up. Compared with 30 September 2018. \`/updates/2018-19-q3/#p2\` (\`content/updates/2018-19-q3.mdx:11\`) |
    | Changed | Reviews in time, Q2 2018–19 | 97.8% | **97.9% \\[p\\]** |  |

    ### Words: 1 changed

    - **Changed:** Paragraph 2: Of the \\*schools\\* **few** are good. → Of the \\*schools\\* **@·most** are good.

    And 2 more, listed in the whole report.

    ### Trends: 1 changed

    - **Changed:** Children in care: One figure. → Two.

    The whole report, as a page, draws each before and after.

    ### Addresses: 1 gone

    - **Gone:** A page. It has a better name. \`/about/\` → \`/us/\`

    Compared with \`abcdef1234\`, as of 20 November 2018, at \`0123456789\`.
    "
  `);
  expect(renderMarkdown(report, { pictures: 'report-pictures/' })).toContain(
    'Pictures: `report-pictures/trend-x-before.svg`, `report-pictures/trend-x-after.svg`.',
  );
});

test('an empty report says that there is nothing to see', () => {
  expect(renderMarkdown(EMPTY)).toMatchInlineSnapshot(`
    "<!-- quarterlight-report -->

    ## What changes for the public

    Nothing that readers of the site can see changes.

    Compared with \`abcdef1234\`, as of 20 November 2018.
    "
  `);
});
