import { describe, expect, test } from 'vitest';
import { wordsWith } from './words-after.ts';

const ENDED_BY_AN_APOSTROPHE =
  'The value ends at this apostrophe, because it began with one, and more stands behind it.';

describe('an apostrophe within single quotes is reported where it stands', () => {
  test.each([
    ['with a colon behind it', `'The council's work: better'`],
    ['with a # behind it', `'The council's #1 aim'`],
    ['with a quote behind it', `'The council's "best" work'`],
    ['with a space behind it', `'The council' s work'`],
    ['and once only', `'The council's and the school's work'`],
    ['and no quote at the end', `'The council's work`],
  ])('%s', (_case, summary) => {
    const words = wordsWith({ summary });
    expect(words).toMatch(/^content\/updates\/2018-19-q2.mdx:4:22 /);
    expect(words).toContain(ENDED_BY_AN_APOSTROPHE);
    expect(words).toContain('1 problem to mend.');
  });

  test('at the end of the value', () => {
    expect(wordsWith({ summary: `'The work of the councils''` })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:4:10 frontmatter-not-yaml The two signs ' at the end count as one apostrophe, so that the quote that opens here is never closed.
        3 | period: '2018-19-q2'
        4 | summary: 'The work of the councils''
          |          ^
        Write the apostrophe as ’ and the quote behind it as ', so that the value ends with ’'.

      1 problem to mend.
      "
    `);
  });

  test('but two of them stand for one', () => {
    expect(wordsWith({ summary: `'The council''s work: better'` })).toBe('Nothing is wrong.\n');
  });
});

test('a quote in an entry that the next line closes is reported where it opens', () => {
  const commitments = `\n  - id: visit\n    promise: 'Visit all homes\n    paragraph: '1'`;
  expect(wordsWith({ commitments })).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:21:14 frontmatter-not-yaml The quote that opens here, ', is never closed.
      20 |   - id: visit
      21 |     promise: 'Visit all homes
         |              ^
      Write ' again behind the last word of the value.

    1 problem to mend.
    "
  `);
});

describe('a quote at the end that never opened', () => {
  test('is told', () => {
    expect(wordsWith({ summary: 'More carers are needed."' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:4:33 frontmatter-unopened-quote The value ends with the quote ", but no quote opens before it, so that readers would see it.
        3 | period: '2018-19-q2'
        4 | summary: More carers are needed."
          |                                 ^
        Write " in front of the first word too, or take the quote at the end out.

      1 problem to mend.
      "
    `);
  });

  test.each([`More carers are needed.'`, 'More carers are needed.”', 'The “hubs” are open.”'])(
    'in: %s',
    (summary) => {
      expect(wordsWith({ summary })).toContain('frontmatter-unopened-quote');
    },
  );

  test.each([
    'It calls them “hubs”',
    'It calls them "hubs"',
    `The work of the councils'`,
    `They said 'yes.'`,
    'A screen of 5"',
    `It’s the councils’`,
  ])('is none in: %s', (summary) => {
    expect(wordsWith({ summary })).not.toContain('frontmatter-unopened-quote');
  });
});
