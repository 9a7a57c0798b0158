import { describe, expect, test } from 'vitest';
import {
  DECISION,
  FIGURES,
  INDICATOR,
  aDecision,
  aProject,
  anIndicator,
  idsOf,
  wordsOf,
} from '../factory.ts';
import { list, withUpdate } from '../laid.ts';

const TEXT = '## Children\n\n1. One:\n    1. First.\n    2. Second.\n\n2. Two.\n';
const TABLE = `
  - line: 1
    indicators: [children-in-care]
  - line: 2
    indicators: [schools-good-or-outstanding]`;

const citing = (paragraph: string, table: string | null = null) =>
  withUpdate({ figures: FIGURES.replace(`paragraph: '2'`, `paragraph: '${paragraph}'`), table }, TEXT);

const target = (details: Record<string, string | null>) =>
  aProject({
    [INDICATOR]: anIndicator({
      targets: list([{ text: `'600'`, from: `'2018-19'`, to: `'2018-19'`, ...details }]),
    }),
  });

describe('a paragraph that is cited', () => {
  test.each(['1', '1a', '1b', '2'])('%s is fine where the text has it', (paragraph) => {
    expect(idsOf(citing(paragraph))).toEqual([]);
  });

  test('is refused beyond the last', () => {
    expect(wordsOf(citing('9'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:18:16 references-no-such-paragraph The update 2018-19-q2 has no paragraph 9. Its paragraphs are 1 and 2.
        17 |     value: 92
        18 |     paragraph: '9'
           |                ^^^
        Write the number that the paragraph has on the page, such as '7f', or the line of the table, such as 'line-4'.

      1 problem to mend.
      "
    `);
  });

  test('is refused beyond the last letter', () => {
    expect(wordsOf(citing('1c'))).toContain(
      'The update 2018-19-q2 has no paragraph 1c. Paragraph 1 has 1a and 1b.',
    );
  });

  test('is refused with a letter where there are none', () => {
    expect(wordsOf(citing('2a'))).toContain(
      'The update 2018-19-q2 has no paragraph 2a. Paragraph 2 has no parts.',
    );
  });

  test('is refused wherever it is cited', () => {
    const there = [
      withUpdate({ commitments: list([{ id: 'hubs', promise: 'Open hubs.', paragraph: `'7f'` }]) }),
      aProject({
        [DECISION]: aDecision({
          resolutions: `\n  - number: 1\n    text: To note it.\n    notes:\n      - update: 2018-19-q2\n        paragraph: '7f'`,
        }),
      }),
      target({ update: '2018-19-q2', paragraph: `'7f'` }),
    ];
    for (const tree of there) expect(idsOf(tree)).toEqual(['references-no-such-paragraph']);
  });

  test('is not looked for in a text whose numbers are in disorder: that is told alone', () => {
    const ids = idsOf(withUpdate({}, '1. One.\n\n4. Two.\n'));
    expect(ids.filter((id) => id.startsWith('references-'))).toEqual([]);
    expect(ids).not.toEqual([]);
  });
});

describe('a line of the table that is cited', () => {
  test('is fine where the table has it', () => {
    expect(idsOf(citing('line-2', TABLE))).toEqual([]);
  });

  test('is refused where there is no table', () => {
    expect(wordsOf(citing('line-2'))).toContain('The update 2018-19-q2 has no line 2. It has no table.');
    expect(idsOf(citing('line-2'))).toEqual(['references-no-such-paragraph']);
  });

  test('is refused beyond the last', () => {
    expect(wordsOf(citing('line-3', TABLE))).toContain('The lines of its table are 1 and 2.');
  });

  test('is refused where it is for another indicator', () => {
    expect(wordsOf(citing('line-1', TABLE))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:18:16 references-line-of-another Line 1 of the table in 2018-19-q2 is for children-in-care, not for schools-good-or-outstanding.
        17 |     value: 92
        18 |     paragraph: 'line-1'
           |                ^^^^^^^^
        Name the line that has this indicator, or add the indicator to the line.

      1 problem to mend.
      "
    `);
  });
});

describe('the lines of a table', () => {
  test('are refused where a number is left out, and what cites them is not refused too', () => {
    expect(wordsOf(citing('line-3', TABLE.replace('line: 2', 'line: 3')))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:22:11 references-table-lines This line of the table is numbered 3, but it is line 2.
        21 |     indicators: [children-in-care]
        22 |   - line: 3
           |           ^
        Number the lines 1, 2, 3 and so on, in the order of the record’s table.

      1 problem to mend.
      "
    `);
  });
});

describe('a target', () => {
  test('is fine with its update and its paragraph', () => {
    expect(idsOf(target({ update: '2018-19-q2', paragraph: `'1'` }))).toEqual([]);
  });

  test('is refused with a paragraph alone', () => {
    expect(wordsOf(target({ paragraph: `'1'` }))).toMatchInlineSnapshot(`
      "data/indicators/children-in-care.yaml:13:16 references-target-without-update The target “600” names paragraph 1, but not the update it stands in.
        12 |     to: '2018-19'
        13 |     paragraph: '1'
           |                ^^^
        Add a line update: with the quarter whose record states the target, such as update: 2018-19-q2, or take the line paragraph: out.

      1 problem to mend.
      "
    `);
  });
});
