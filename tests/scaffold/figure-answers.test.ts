import { describe, expect, test } from 'vitest';
import { askFigures } from '../../src/scaffold/ask-figures.ts';
import { dueFigures } from '../../src/scaffold/due-figures.ts';
import { readFigure } from '../../src/domain/typed-figure.ts';
import { updateFile } from '../../src/scaffold/update-file.ts';
import { aLibraryOf } from '../factories/observations.ts';

describe('a figure that is typed', () => {
  test.each([
    ['509', { value: 509 }],
    ['1,990', { value: 1990 }],
    [' 98.5 % ', { value: 98.5 }],
    ['88.94 per cent', { value: 88.94 }],
    ['−12', { value: -12 }],
    ['+6', { value: 6 }],
    ['57.0', { value: 57, decimals: 1 }],
    ['around  91%', { value: 91, printed: 'around 91%' }],
    ['Over 1,990', { value: 1990, printed: 'Over 1,990' }],
    ['x', 'not available'],
    ['n/a', 'not available'],
    ['-', 'not reported'],
    ['–', 'not reported'],
  ])('“%s” is read', (text, expected) => expect(readFigure(text)).toEqual(expected));

  test.each(['', 'seven', '98,5', '1,99', '5 to 6', '12 of 40', '<5%', '1.2.3', '509 children'])(
    '“%s” cannot be read',
    (text) => expect(readFigure(text)).toBeUndefined(),
  );
});

describe('the figures that are typed', () => {
  const library = aLibraryOf({
    '2018-19-q2': [
      { period: '2018-19-q2', value: 5.5 },
      { period: '2018-09-30', value: 6 },
      { period: '2018-19-q2', measure: 'change', value: 2 },
      { period: '2018-19-q2', basis: 'year-to-date', value: 7, numerator: 70, denominator: 1000 },
    ],
  });
  const due = dueFigures('2018-19-q3', library);

  test('are asked for until they can be read', async () => {
    const lines = ['57.0', 'seven', '-', 'x', ''];
    const shown: string[] = [];
    const answers = await askFigures(due, '2018-19-q3', (words) => {
      shown.push(words);
      return Promise.resolve(lines.shift() ?? '');
    });
    expect(answers).toEqual([{ value: 57, decimals: 1 }, 'not reported', 'not available', undefined]);
    expect(shown).toMatchInlineSnapshot(`
      [
        "Type each number as the report has it. Type - if the report does not have the figure at all, and x if it says that it is not available. Press Enter to leave it for later.

      1 of 4. Second child protection plans (last: 5.5%): ",
        "2 of 4. Second child protection plans, 31 December 2018 (last: 6%): ",
        "“seven” cannot be read as a number. Write it like 1990, 98.5 or around 830.
      2 of 4. Second child protection plans, 31 December 2018 (last: 6%): ",
        "3 of 4. Second child protection plans, change in per cent on the year before (last: +2%): ",
        "4 of 4. Second child protection plans, April to December 2018 (2018 to 2019 so far) (last: 7%): ",
      ]
    `);
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
