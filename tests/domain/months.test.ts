import { describe, expect, test } from 'vitest';
import { monthCalled, monthName, MONTHS } from '../../src/domain/months.ts';

describe('monthName', () => {
  test('the year runs from January to December', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(monthName)).toEqual([
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ]);
  });

  test.each([0, 13, -1, 1.5, Number.NaN])('there is no month %d', (month) => {
    expect(() => monthName(month)).toThrow(new RangeError(`There is no month ${month}.`));
  });
});

describe('monthCalled', () => {
  test('each month is known by its name and by its first three letters, large or small', () => {
    for (const [index, name] of MONTHS.entries()) {
      const said = [name, name.slice(0, 3), name.toLowerCase(), name.toUpperCase()];
      expect(said.map(monthCalled)).toEqual(said.map(() => index + 1));
    }
  });

  test.each(['', 'Ju', 'Ma', 'Brumaire', 'Julyy', '7'])('no month is called “%s”', (name) =>
    expect(monthCalled(name)).toBe(0),
  );
});
