import { describe, expect, test } from 'vitest';
import { FIGURES, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { withUpdate } from '../laid.ts';

const VACANCIES = {
  'data/indicators/social-worker-vacancies.yaml': anIndicator({
    title: 'Social worker vacancies',
    of: 'posts',
    people: 'false',
  }),
  'data/indicators/visits-in-time.yaml': anIndicator({
    title: 'Visits made in time',
    unit: 'percent',
    of: 'visits',
    people: 'false',
  }),
};

const MORE = `${FIGURES}
  - indicator: social-worker-vacancies
    period: '2018-09-30'
    value: 9
    paragraph: '3'
  - indicator: visits-in-time
    period: '2018-19-q2'
    value: 75
    numerator: 300
    denominator: 400
    paragraph: '4'`;

/** Paragraph 3 is about vacancies, of which there are 9, and paragraph 4 about visits: 300 of 400, 75%, were in time. */
const saying = (third: string, fourth = 'In time were <Figure of="visits-in-time" /> of visits.') =>
  withUpdate(
    { figures: MORE },
    `1. There were <Figure of="children-in-care" /> children.\n\n2. Of schools, <Figure of="schools-good-or-outstanding" />.\n\n3. ${third}\n\n4. ${fourth}\n`,
    VACANCIES,
  );
const SHOWN = 'The teams had <Figure of="social-worker-vacancies" /> vacancies.';

describe('a number in the place of a figure', () => {
  test('is refused where it stands, with what to write there', () => {
    expect(wordsOf(saying('The teams had 19 social worker vacancies.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:35:18 arithmetic-figure-replaced Paragraph 3 does not tell “Social worker vacancies” for 30 September 2018, which is 9. It says 19.
        34 | 
        35 | 3. The teams had 19 social worker vacancies.
           |                  ^^
        Write <Figure of="social-worker-vacancies" period="2018-09-30" /> in its place, or correct the figure at the top of the file (line 21).

      1 problem to mend.
      "
    `);
  });

  test('is refused in the place of a numerator', () => {
    const fourth =
      'Visits that were made numbered <Figure of="visits-in-time" part="denominator" />; 310 came in time.';
    expect(wordsOf(saying(SHOWN, fourth))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:37:86 arithmetic-figure-replaced Paragraph 4 does not tell the numerator of “Visits made in time” for July to September 2018 (Quarter 2, 2018 to 2019), which is 300. It says 310.
        36 | 
        37 | Figure of="visits-in-time" part="denominator" />; 310 came in time.
           |                                                   ^^^
        Write <Figure of="visits-in-time" period="2018-19-q2" part="numerator" /> in its place, or correct the figure at the top of the file (line 26).

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['in letters', 'The teams had twenty-one social worker vacancies.'],
    ['in a list of the paragraph', 'On staff:\n    - 19 social worker vacancies'],
    ['in a part of the paragraph', 'On staff:\n    1. There were 19 social worker vacancies.'],
  ])('is refused %s', (_, words) => {
    expect(idsOf(saying(words))).toEqual(['arithmetic-figure-replaced']);
  });

  test('is refused where it is a share of another paragraph, which it may be by chance', () => {
    expect(idsOf(saying(SHOWN, 'Of visits, 92% were made in time.'))).toEqual(['arithmetic-figure-replaced']);
  });
});

describe('a figure that its paragraph tells in other words', () => {
  test.each([
    ['in letters', 'The teams had nine vacancies for social workers, and 40 desks.'],
    ['by itself', 'Vacancies: 9. They are told to each social worker in one of 40 desks.'],
    ['by nothing but words', 'There are fewer social worker vacancies.'],
    ['beside a time', 'Social worker vacancies are filled within 30 days, by 31 March 2019.'],
    ['beside a bound', 'Each of the 2 or more social worker vacancies is filled.'],
  ])('is let through: %s', (_, words) => {
    expect(idsOf(saying(words))).toEqual([]);
  });

  test.each([
    'Three quarters of visits were made in time.',
    'Of all visits, 3 in 4 were made in time.',
    'Nearly 8 in 10 visits were made in time.',
  ])('is let through as a share: %s', (words) => {
    expect(idsOf(saying(SHOWN, words))).toEqual([]);
  });
});
