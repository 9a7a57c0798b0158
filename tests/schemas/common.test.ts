import { describe, expect, test } from 'vitest';
import {
  citationSchema,
  dateSchema,
  idSchema,
  quarterIdSchema,
  textSchema,
  yearIdSchema,
} from '../../src/schemas/common.ts';
import { faultsIn } from './faults-in.ts';

describe('an id', () => {
  test.each(['neet', 'neet-16-18', '30-hours', 'a'])('%s is one', (id) => {
    expect(faultsIn(idSchema, id)).toEqual([]);
  });

  test.each(['NEET', 'two words', 'double--hyphen', '-first', 'last-', 'pläne', 'a/b', '../x', ''])(
    '%j is told what an id is made of',
    (id) => {
      expect(faultsIn(idSchema, id)).toEqual([
        'Use small letters, digits and single hyphens, such as children-in-care.',
      ]);
    },
  );

  test.each(['constructor', 'prototype', 'null', 'undefined'])('%s is kept by programs', (id) => {
    expect(faultsIn(idSchema, id)).toEqual(['Programs keep this name for themselves. Add a word to it.']);
  });

  test('an id has at most 80 characters', () => {
    expect(faultsIn(idSchema, 'a'.repeat(80))).toEqual([]);
    expect(faultsIn(idSchema, 'a'.repeat(81))).toHaveLength(1);
  });
});

describe('a day', () => {
  test.each(['2018-07-20', '2024-02-29'])('%s is one', (day) => {
    expect(faultsIn(dateSchema, day)).toEqual([]);
  });

  test.each([[new Date('2018-07-20')], [20180720], [null], [undefined]])(
    'a day without quotes (%o) is told to take them',
    (day) => {
      expect(faultsIn(dateSchema, day)).toEqual([
        "Write the day in quotes, as year-month-day: '2018-07-20'.",
      ]);
    },
  );

  test.each([
    ['2018-02-29', 'This is not a day of the calendar: February 2018 has 28 days, and no day 29.'],
    ['2019-06-31', 'This is not a day of the calendar: June 2019 has 30 days, and no day 31.'],
    ['2019-13-01', 'This is not a day of the calendar: there is no month 13.'],
    ['18 March 2019', "This is not how a day is written here: write '2019-03-18'."],
    ['Monday 18th March, 2019', "This is not how a day is written here: write '2019-03-18'."],
    ['18/3/2019', "This is not how a day is written here: write '2019-03-18'."],
  ])('%j is told what it should be', (day, words) => {
    expect(faultsIn(dateSchema, day)).toEqual([words]);
  });

  test.each(['2018-7-20', '31 June 2018', '20 Juli 2018', '0018-07-20', '2018-07-20T00:00', 'banana 1', ''])(
    '%j is no day of the calendar',
    (day) => {
      expect(faultsIn(dateSchema, day)).toEqual([
        "This is not a day of the calendar. Write it as year-month-day, such as '2018-07-20'.",
      ]);
    },
  );
});

describe('a quarter', () => {
  test('2018-19-q2 is one', () => {
    expect(faultsIn(quarterIdSchema, '2018-19-q2')).toEqual([]);
  });

  test.each([
    ['2018-20-q2', '“2018-20” is not two years in a row; write 2018-19.'],
    ['2018-19-q5', `“2018-19-q5” is not a quarter, which is written like '2018-19-q2'.`],
    ['2018-19', `“2018-19” is not a quarter, which is written like '2018-19-q2'.`],
    [2018, 'Write the quarter as 2018-19-q2.'],
  ])('%j is refused: %s', (id, fault) => {
    expect(faultsIn(quarterIdSchema, id)).toEqual([fault]);
  });
});

describe('a council year', () => {
  test.each(['2018-19', '1999-00'])('%s is one', (id) => {
    expect(faultsIn(yearIdSchema, id)).toEqual([]);
  });

  test.each([
    ['2018-20', '“2018-20” is not two years in a row; write 2018-19.'],
    ['2018/19', `“2018/19” is not a year, which is written like '2017-18'.`],
    [2018, "Write the year in quotes, as '2018-19'."],
  ])('%j is refused: %s', (id, fault) => {
    expect(faultsIn(yearIdSchema, id)).toEqual([fault]);
  });
});

describe('a text', () => {
  test.each([' before', 'after '])('%j is told to lose the spaces around it', (text) => {
    expect(faultsIn(textSchema, text)).toEqual(['Take out the spaces at the beginning and the end.']);
  });

  test.each(['\n', ' '])('%j, which has only spaces, is told to say something or go', (text) => {
    expect(faultsIn(textSchema, text)).toEqual([
      'There are only spaces here. Write something, or take the line out.',
    ]);
  });

  test('an empty text is told to say something or go', () => {
    expect(faultsIn(textSchema, '')).toEqual(['Write something here, or take the line out.']);
  });
});

describe('a citation', () => {
  test.each(['7', '7f', '7fii', 'line-4'])('%s is one', (citation) => {
    expect(faultsIn(citationSchema, citation)).toEqual([]);
  });

  test('a paragraph that is only a number must stand in quotes', () => {
    expect(faultsIn(citationSchema, 7)).toEqual([
      "Write the paragraph in quotes, such as '7f', or a line of the table, such as 'line-4'.",
    ]);
  });

  test.each(['7 f', 'para 7', 'p7f', 'line 4', '0', ''])('%j cannot be cited', (citation) => {
    expect(faultsIn(citationSchema, citation)).toEqual([
      "Write a paragraph such as '7f', or a line of the table such as 'line-4'.",
    ]);
  });
});
