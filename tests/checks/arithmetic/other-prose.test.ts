import { describe, expect, test } from 'vitest';
import { DECISION, FIGURES, UPDATE_TEXT, aDecision, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { list, withUpdate } from '../laid.ts';

/** Paragraph 1 is about children in care, of whom there are 552, and paragraph 2 about schools, of which 92% are good. */
const saying = (first: string, second = 'Schools.') => withUpdate({}, `1. ${first}\n\n2. ${second}\n`);
const noted = (note: string) =>
  withUpdate({ figures: FIGURES.replace('value: 552', `value: 552\n    note: ${note}`) });

describe('a number in letters', () => {
  test('that contradicts a figure is refused', () => {
    expect(wordsOf(saying('The council looked after forty-one children.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:29 arithmetic-number-contradicts The text says forty-one, but “Children in care” for 30 September 2018 is 552.
        20 | 
        21 | 1. The council looked after forty-one children.
           |                             ^^^^^^^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'The council looked after five hundred and forty children.',
    'There were Five Hundred children in care.',
    'A hundred and twenty children were in care.',
  ])('is read in: %s', (words) => {
    expect(idsOf(saying(words))).toEqual(['arithmetic-number-contradicts']);
  });

  test('is read as a percentage', () => {
    expect(idsOf(saying('Children.', 'Of all schools, ninety-one per cent were good.'))).toEqual([
      'arithmetic-number-contradicts',
    ]);
  });

  test.each([
    'The council looked after five hundred and fifty-two children.',
    'The council held twenty-five meetings on children.',
    'Ten children came to each of the meetings.',
    'Some twenty years ago there were fewer children in care.',
    'One of the aims for children is new.',
  ])('is fine in: %s', (words) => {
    expect(idsOf(saying(words))).toEqual([]);
  });
});

describe('a bound that hides a small number or tells of room', () => {
  test.each([
    'Fewer than 6 children moved.',
    'Fewer than six children in care moved.',
    'Less than 10 children in care moved.',
    '5 or fewer children in care moved.',
    'No more than 5 children in care moved.',
    'At most 5 children in care moved.',
    'Between 1 and 5 children in care moved.',
    'From 1 to 5 children in care moved.',
    'Up to 40 children in care can stay there.',
  ])('contradicts no figure: %s', (words) => {
    expect(idsOf(saying(words))).toEqual([]);
  });

  test('that is high still does', () => {
    expect(idsOf(saying('Fewer than 300 children were in care.'))).toEqual(['arithmetic-number-contradicts']);
  });
});

describe('a note', () => {
  test('that gives another number of what it names is refused', () => {
    expect(wordsOf(noted('There were 525 children in care a day later.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:14:22 arithmetic-number-contradicts The text says 525, but “Children in care” for 30 September 2018 is 552.
        13 |     value: 552
        14 |     note: There were 525 children in care a day later.
           |                      ^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
    expect(idsOf(saying('Children. <Note>There were 525 children in care.</Note>'))).toEqual([
      'arithmetic-number-contradicts',
    ]);
  });

  test.each([
    'There were 552 children in care.',
    'The record counts 31 homes.',
    'It is read as 30 September 2018.',
    'For 98% of them an address is known.',
  ])('is fine as: %s', (note) => {
    expect(idsOf(noted(note))).toEqual([]);
  });

  test('on a misprint gives the numbers it needs', () => {
    const figures = FIGURES.replace(
      'value: 552',
      'value: 552\n    as-printed: true\n    note: The record counts 525 children in care elsewhere.',
    );
    expect(idsOf(withUpdate({ figures }))).toEqual([]);
  });
});

test('what the table says on a line is held against the indicators of that line', () => {
  const line = (progress: string) =>
    withUpdate({
      table: `\n  - line: 1\n    indicators: [schools-good-or-outstanding]\n    progress: ${progress}`,
    });
  expect(idsOf(line('It is 92% now.'))).toEqual([]);
  expect(idsOf(line('It is 552% now.'))).not.toEqual([]);
});

describe('a share in a decision', () => {
  const decided = (summary: string) => {
    const figure = { indicator: 'two-year-old-take-up', period: `'2018-19-q2'`, value: 74, paragraph: `'1'` };
    return withUpdate({ figures: FIGURES + list([figure]) }, undefined, {
      [DECISION]: aDecision({ summary }),
      'data/indicators/two-year-old-take-up.yaml': anIndicator({
        title: 'Children aged two taking up a free place',
        unit: 'percent',
        polarity: 'high-is-good',
      }),
    });
  };

  test('is held against the figure whose id has its words, where a title is more formal', () => {
    expect(wordsOf(decided('Cabinet heard that take-up among two-year-olds is 84%.'))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:7:60 arithmetic-number-contradicts The text says 84%, but “Children aged two taking up a free place” for July to September 2018 (Quarter 2, 2018 to 2019) is 74%.
        6 | 2018-19-q2'
        7 | Cabinet heard that take-up among two-year-olds is 84%.
          |                                                   ^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'Cabinet heard that take-up among two-year-olds is 74%.',
    'Cabinet heard that take-up of the survey is 84%.',
    'Cabinet heard that 84% of two-year-olds live nearby.',
    'Take-up among two-year-olds has grown, and 84% of parents are pleased.',
  ])('is fine where it says the same, or is of something else: %s', (words) => {
    expect(idsOf(decided(words))).toEqual([]);
  });
});

/** The head of a PNG image of one pixel. */
const PNG = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89],
]);

describe('the words of an image', () => {
  const pictured = (words: string) =>
    withUpdate({}, `${UPDATE_TEXT}\n![${words}](/images/chart.png)\n`, {
      'public/images/chart.png': PNG,
    });

  test('are held against the figures they name', () => {
    expect(wordsOf(pictured('A chart with 530 children in care'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:16 arithmetic-number-contradicts The text says 530, but “Children in care” for 30 September 2018 is 552.
        26 | 
        27 | ![A chart with 530 children in care](/images/chart.png)
           |                ^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
    expect(idsOf(pictured('A chart: 82% of schools judged good or outstanding'))).toEqual([
      'arithmetic-number-contradicts',
    ]);
  });

  test.each([
    'A chart with 552 children in care',
    'Photo of 530 balloons above the town hall',
    'A chart from 530 children in care in March up to 552',
  ])('are fine as: %s', (words) => {
    expect(idsOf(pictured(words))).toEqual([]);
  });
});
