import { describe, expect, test } from 'vitest';
import { updateFile } from '../../src/scaffold/update-file.ts';
import { aLibraryOf } from '../factories/observations.ts';

describe('the figures that are typed', () => {
  const library = aLibraryOf({
    '2018-19-q2': [
      { period: '2018-19-q2', value: 5.5 },
      { period: '2018-09-30', value: 6 },
      { period: '2018-19-q2', measure: 'change', value: 2 },
      { period: '2018-19-q2', basis: 'year-to-date', value: 7, numerator: 70, denominator: 1000 },
    ],
  });

  test('stand in the file, and what is not reported stands nowhere', () => {
    const figures = [{ value: 57, decimals: 1 }, 'not reported', 'not available', undefined] as const;
    const { text } = updateFile({ quarter: '2018-19-q3', outline: 'priorities', figures }, library);
    expect(text.slice(text.indexOf('figures:')).replace(/\n *#[^\n]*/g, '')).toMatchInlineSnapshot(`
      "figures:
        - indicator: second-plans
          period: '2018-19-q3'
          value: 57
          decimals: 1
          paragraph: '1a'
        - indicator: second-plans
          period: '2018-19-q3'
          measure: change
          value: null
          markers: [x]
          paragraph: '1b'
        - indicator: second-plans
          period: '2018-19-q3'
          basis: year-to-date
          value: ???
          numerator: ???
          denominator: ???
          paragraph: '1c'
      ---


      1. ???
          1. ???
          2. ???
          3. ???
      "
    `);
  });
});
