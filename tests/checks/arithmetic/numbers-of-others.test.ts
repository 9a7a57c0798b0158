import { describe, expect, test } from 'vitest';
import { FIGURES, UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

/** Beside the figures of the factory, 89% of schools were good a year before, and children in care are up by 15%. */
const MORE = `${FIGURES}
  - indicator: schools-good-or-outstanding
    period: '2017-09-30'
    value: 89
    paragraph: '3'
  - indicator: children-in-care
    period: '2018-19-q2'
    measure: change
    value: 15
    paragraph: '4'`;
const TEXT = `${UPDATE_TEXT.replace('of="schools-good-or-outstanding"', 'of="schools-good-or-outstanding" period="2018-09-30"').replace('of="children-in-care"', 'of="children-in-care" measure="level"')}
3. A year before it was <Figure of="schools-good-or-outstanding" period="2017-09-30" /> of schools.

4. Their number is up by <Figure of="children-in-care" measure="change" unsigned="true" />.
`;
const saying = (words: string) =>
  aProject({ [UPDATE]: anUpdate({ figures: MORE }, `${TEXT}\n5. ${words}\n`) });

test('the project of these tests is sound', () => {
  expect(wordsOf(saying('Children.'))).toBe('Nothing is wrong.\n');
});

describe('a change that is typed', () => {
  test('may not go the other way than its figure', () => {
    expect(wordsOf(saying('The number of children in care is down by 15%.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:40:46 arithmetic-number-contradicts The text says “down”, but the change in “Children in care” for July to September 2018 (Quarter 2, 2018 to 2019) is +15%.
        39 | 
        40 | 5. The number of children in care is down by 15%.
           |                                              ^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
  });

  test.each(['The number of children in care is up by 15%.', 'The number of children in care rose by 15%.'])(
    'may go the same way: %s',
    (words) => expect(idsOf(saying(words))).toEqual(['arithmetic-number-typed']),
  );
});

describe('a number that another figure happens to be', () => {
  test('contradicts the figure that stands beside it by its name', () => {
    expect(idsOf(saying('Schools judged good or outstanding make up 15%.'))).toEqual([
      'arithmetic-number-contradicts',
    ]);
  });

  test('contradicts none where its sentence is on another time', () => {
    expect(idsOf(saying('In 2014 schools judged good or outstanding made up 15%.'))).toEqual([
      'arithmetic-number-typed',
    ]);
  });

  test('is taken for that other figure where nothing stands beside it', () => {
    expect(idsOf(saying('Of the visitors, 89% are well.'))).toEqual(['arithmetic-number-typed']);
  });
});
