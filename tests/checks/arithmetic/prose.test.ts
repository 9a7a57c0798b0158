import { describe, expect, test } from 'vitest';
import { DECISION, FIGURES, aDecision, aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { list, withUpdate } from '../laid.ts';

const TARGETED = {
  'data/indicators/schools-good-or-outstanding.yaml': anIndicator({
    title: 'Schools judged good or outstanding',
    unit: 'percent',
    of: 'schools',
    people: 'false',
    polarity: 'high-is-good',
    targets: list([{ text: `'95%'`, tolerance: `'2 points'`, from: `'2018-19'`, to: `'2018-19'` }]),
  }),
};
const TABLE = '\n  - line: 1\n    indicators: [schools-good-or-outstanding]\n    progress: ';

/** Paragraph 1 is about children in care, of whom there are 552, and paragraph 2 about schools, of which 92% are good. */
const saying = (first: string, second = 'Schools.') =>
  withUpdate({}, `1. ${first}\n\n2. ${second}\n`, TARGETED);

describe('a number in the text that contradicts a figure', () => {
  test('is refused as a percentage', () => {
    expect(wordsOf(saying('Children.', 'Of all schools, 91% were good.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:20 arithmetic-number-contradicts The text says 91%, but “Schools judged good or outstanding” for 30 September 2018 is 92%.
        22 | 
        23 | 2. Of all schools, 91% were good.
           |                    ^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
  });

  test('is refused as a count, where it counts the same', () => {
    expect(wordsOf(saying('The council looked after 525 children.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:29 arithmetic-number-contradicts The text says 525, but “Children in care” for 30 September 2018 is 552.
        20 | 
        21 | 1. The council looked after 525 children.
           |                             ^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['in words', 'Of all schools, 91 per cent were good.'],
    ['in bold', 'Of all schools, **91**% were good.'],
    ['with other decimals', 'Of all schools, 92.4% were good.'],
    ['hedged, and far off', 'Of all schools, nearly 89% were good.'],
  ])('is refused %s', (_, words) => {
    expect(idsOf(saying('Children.', words))).toEqual(['arithmetic-number-contradicts']);
  });

  test('is refused without a noun, where the sentence names the figure', () => {
    expect(idsOf(saying('The number of children in care fell to 525.'))).toEqual([
      'arithmetic-number-contradicts',
    ]);
  });

  test('is refused where another paragraph’s figure is the same, but the words are of this one’s', () => {
    const figures = `${FIGURES}\n  - indicator: schools-good-or-outstanding\n    period: '2018-06-30'\n    value: 91\n    paragraph: '1'`;
    const text =
      '1. Schools.\n\n2. At the end of September 91% of schools were judged good or outstanding.\n';
    expect(idsOf(withUpdate({ figures }, text, TARGETED))).toEqual(['arithmetic-number-contradicts']);
  });

  test('is refused in a summary, a title, a promise and the table', () => {
    const trees = [
      withUpdate({ summary: 'Of all schools, 91% were judged good or outstanding.' }, undefined, TARGETED),
      withUpdate({ title: '525 children in care' }),
      withUpdate({
        commitments: list([{ id: 'a', promise: 'Visit all 525 children in care.', paragraph: `'1'` }]),
      }),
      withUpdate({ table: `${TABLE}Schools judged good or outstanding were at 91%.` }, undefined, TARGETED),
    ];
    for (const tree of trees) expect(idsOf(tree)).toEqual(['arithmetic-number-contradicts']);
  });

  test('is refused in a decision on the update', () => {
    const decision = aDecision({}, 'Of all schools, 91% were judged good or outstanding.\n');
    expect(wordsOf(aProject({ [DECISION]: decision }))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:21:17 arithmetic-number-contradicts The text says 91%, but “Schools judged good or outstanding” for 30 September 2018 is 92%.
        20 | 
        21 | Of all schools, 91% were judged good or outstanding.
           |                 ^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
  });

  test('is refused as a target that no indicator has', () => {
    expect(wordsOf(saying('Children.', 'It misses the target of 96%.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:28 arithmetic-number-contradicts The text speaks of a target of 96%, but no indicator of this update has it; this paragraph’s figures have the target at least 95%.
        22 | 
        23 | 2. It misses the target of 96%.
           |                            ^^^
        Correct the text, or the target in the file of its indicator in data/indicators.

      1 problem to mend.
      "
    `);
  });
});

describe('a percentage that is no figure', () => {
  test('is refused', () => {
    expect(wordsOf(saying('A further 12% were close to a decision.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:14 arithmetic-number-without-figure The text says 12%, but no figure at the top of the file is 12%.
        20 | 
        21 | 1. A further 12% were close to a decision.
           |              ^^^
        Add it to figures: at the top of the file and show it with <Figure>. If it is our own remark, put it in a <Note>.

      1 problem to mend.
      "
    `);
  });

  test('is refused in a summary', () => {
    expect(wordsOf(withUpdate({ summary: 'Spending rose by 12%.' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:4:27 arithmetic-number-without-figure The text says 12%, but no figure at the top of the file is 12%.
        3 | period: '2018-19-q2'
        4 | summary: Spending rose by 12%.
          |                           ^^^
        Add it to figures: at the top of the file, or write without the number. If it is a target, call it one, and add it to the targets of its indicator in data/indicators.

      1 problem to mend.
      "
    `);
  });

  test('is fine in a note of ours, and in a decision', () => {
    expect(idsOf(saying('Children. <Note>The other 12% are not told.</Note>'))).toEqual([]);
    expect(idsOf(aProject({ [DECISION]: aDecision({}, 'The levy rises by 12%.\n') }))).toEqual([]);
  });
});

describe('a number that is a figure', () => {
  test('is a warning where it is typed into the text', () => {
    expect(wordsOf(saying('Children.', 'Of all schools, 92% were good.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:20 arithmetic-number-typed warning: 92% is typed into the text. If the figure is corrected one day, the text will not follow.
        22 | 
        23 | 2. Of all schools, 92% were good.
           |                    ^^^
        If it is “Schools judged good or outstanding” for 30 September 2018, write <Figure of="schools-good-or-outstanding" period="2018-09-30" /> in its place.

      1 warning.
      "
    `);
  });

  test('is fine in a summary', () => {
    expect(idsOf(withUpdate({ summary: '92% of schools, and 552 children in care.' }))).toEqual([]);
    expect(
      idsOf(withUpdate({ summary: 'More than 90% of schools, and over 550 children in care.' })),
    ).toEqual([]);
  });
});

describe('a number that is a target', () => {
  test.each([
    'It misses the target of 95%.',
    'It misses the target of more than 95%, with its tolerance of 2%.',
    'It is below the 95% target.',
  ])('is fine in “%s”', (words) => {
    expect(idsOf(saying('Children.', words))).toEqual([]);
  });

  test('is refused where nothing calls it one', () => {
    expect(idsOf(saying('Children.', 'Of all schools, 95% were good.'))).toEqual([
      'arithmetic-number-contradicts',
    ]);
  });

  test('is fine in the table, which is of targets', () => {
    expect(idsOf(withUpdate({ table: `${TABLE}Below 95% so far.` }, undefined, TARGETED))).toEqual([]);
  });
});

test.each([
  'On 31 March 2018 the council met, and again on 14 June.',
  'It covers ages 16 to 18, and academic years 12 to 14.',
  'The 15 hours, the 30-hour places and Key Stage 2 are below paragraph 7.',
  'It was done within 45 days, in 1 in 4 cases, and 9 out of 10 children agreed.',
  'In 2017 to 2018 it cost £500,000, or £12 for every 10,000 children.',
  'There were 14 wards, 3 or more meetings, and 2 and a half years.',
  'It rose by 2 percentage points in Quarter 2 of 2018 to 2019.',
])('“%s” says nothing of a figure', (words) => {
  expect(idsOf(saying(words, words))).toEqual([]);
});
