import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInWords } from '../../src/domain/calendar-date.ts';
import { weekdayDateInWords } from '../../src/domain/london-time.ts';
import { weekdayBefore, writtenDay } from '../../src/domain/written-day.ts';
import { day } from './arbitraries.ts';

test.each([
  ['18 March 2019', '2019-03-18'],
  ['18th of Mar. 2019', '2019-03-18'],
  ['Monday, 18 MARCH 2019', '2019-03-18'],
  ['18/03/2019', '2019-03-18'],
  ['3.1.2019', '2019-01-03'],
])('“%s” is a day', (text, iso) => expect(writtenDay(text)).toBe(iso));

test.each(['31 June 2019', '13/13/2019', '03/18/2019', '18 March', 'March 2019', '18 Ma 2019', '2019', ''])(
  '“%s” is no day',
  (text) => expect(writtenDay(text)).toBeUndefined(),
);

test('every day is read again from the words for it, with its day of the week or without', () => {
  fc.assert(
    fc.property(day, (iso) => {
      expect(writtenDay(dateInWords(iso))).toBe(iso);
      expect(writtenDay(weekdayDateInWords(iso))).toBe(iso);
    }),
  );
});

test('the day of the week is given as far as it is written', () => {
  expect(weekdayBefore('Friday 22 February 2019')).toBe('friday');
  expect(weekdayBefore(' Fri, 22 February 2019')).toBe('fri');
  expect(weekdayBefore('22 February 2019')).toBeUndefined();
});
