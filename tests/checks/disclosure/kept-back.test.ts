import { describe, expect, test } from 'vitest';
import { DECISION, aDecision, aProject, idsOf, wordsOf } from '../factory.ts';
import { withUpdate } from '../laid.ts';

const CHILDREN = '<Figure of="children-in-care" />';
const paragraph = (words: string) => withUpdate({}, `1. ${words}\n\n2. So was the one before.\n`);
const decision = (text: string) => aProject({ [DECISION]: aDecision({}, text) });
const table = (...rows: string[]) => `It was so.\n\n${rows.join('\n')}\n`;

describe('a number that a table keeps back', () => {
  test('does not follow from its total', () => {
    const rows = [
      '| Place | Children |',
      '|---|---|',
      '| Home | hidden |',
      '| School | 40 |',
      '| All | 61 |',
    ];
    expect(wordsOf(decision(table(...rows)))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:25:8 disclosure-recoverable The table keeps back the number of “Home”, but it can be worked out from the total and the other numbers.
        24 | |---|---|
        25 | | Home | hidden |
           |        ^^^^^^^^^^
        Keep back another number of the same sum as well, or leave the total out.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['a row', ['| | Boys | Girls | All |', '|---|---|---|---|', '| In care | 300 | fewer than 6 | 512 |']],
    [
      'a column with words',
      [
        '| Place | Children |',
        '|---|---|',
        '| Home | [c] |',
        '| School | 40 children |',
        '| In all | 61 children |',
      ],
    ],
  ])('does not follow in %s', (_what, rows) => {
    expect(idsOf(decision(table(...rows)))).toEqual(['disclosure-recoverable']);
  });

  test.each([
    ['two are kept back', ['| Home | hidden |', '| School | hidden |', '| Hub | 40 |', '| All | 61 |']],
    ['there is no total', ['| Home | hidden |', '| School | 40 |', '| Hub | 61 |']],
    ['the total is kept back', ['| Home | hidden |', '| School | 40 |', '| All | hidden |']],
    ['the rest is no number', ['| Home | hidden |', '| School | as before |', '| All | 61 |']],
    ['nothing is kept back', ['| Home | 21 |', '| School | 40 |', '| All | 61 |']],
  ])('may stand where %s', (_what, rows) => {
    expect(idsOf(decision(table('| Place | Children |', '|---|---|', ...rows)))).toEqual([]);
  });
});

describe('a number that a list keeps back', () => {
  test('does not follow from the number that it stands under', () => {
    const list = `Of ${CHILDREN} children:\n    - boys: 549\n    - girls: hidden`;
    expect(wordsOf(paragraph(list))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:5 disclosure-recoverable The list keeps back the number of “girls”, but it can be worked out from the total and the other numbers.
        22 |     - boys: 549
        23 |     - girls: hidden
           |     ^^^^^^^^^^^^^^^
        Keep back another number of the same sum as well, or leave the total out.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'Of the 40 children:\n    - 20 went home\n    - 17 were adopted\n    - the rest stayed',
    'By place:\n    - Home: hidden\n    - School: 40\n    - All: 61',
    'In all, 60 children were adopted:\n    - 32 by relatives\n    - 24 by others\n    - a small number by a guardian',
  ])('does not follow: %s', (words) => {
    expect(idsOf(paragraph(words))).toContain('disclosure-recoverable');
  });

  test.each([
    'Of the 40 children:\n    - 20 went home\n    - the rest stayed',
    `Of ${CHILDREN} children:\n    - in homes: 60\n    - in hospital: hidden`,
    'Of the 40 children:\n    - boys: hidden\n    - girls: hidden',
    'For the 40 children:\n    - the park\n    - the rest of the site',
    'Of the 40 schools:\n    - 20 were good\n    - 17 were outstanding\n    - the rest were not',
  ])('may stand where nothing gives it away: %s', (words) => {
    expect(idsOf(paragraph(words))).not.toContain('disclosure-recoverable');
  });
});
