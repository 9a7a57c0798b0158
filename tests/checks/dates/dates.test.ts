import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../../src/domain/calendar-date.ts';
import { weekdayDateInWords } from '../../../src/domain/london-time.ts';
import { periodInWords } from '../../../src/domain/period-words.ts';
import { resolvePeriod, yearId } from '../../../src/domain/period.ts';
import { backwardTimes } from '../../../src/checks/dates/backward-times.ts';
import { impossibleDays } from '../../../src/checks/dates/impossible-days.ts';
import { quarterMonths } from '../../../src/checks/dates/quarter-months.ts';
import { day } from '../../domain/arbitraries.ts';
import { DECISION, UPDATE, UPDATE_TEXT, aDecision, aProject, anUpdate, wordsOf } from '../factory.ts';

const inUpdate = (words: string) =>
  wordsOf(aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n3. ${words}\n`) })).split('\n', 1)[0];
const faultsOf = (words: string) =>
  [impossibleDays, backwardTimes, quarterMonths].flatMap((faults) =>
    faults(words).map(({ message }) => message),
  );

test('a day that no calendar has is told where it stands', () => {
  expect(wordsOf(aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n3. It closed on 31 November 2018.\n`) })))
    .toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:27:17 dates-impossible This is not a day of the calendar: November 2018 has 30 days, and no day 31.
      26 | 
      27 | 3. It closed on 31 November 2018.
         |                 ^^^^^^^^^^^^^^^^
      Look the date up in the record and in a calendar, and correct it.

    1 problem to mend.
    "
  `);
});

test('a day is told in a summary and in a decision too', () => {
  expect(wordsOf(aProject({ [UPDATE]: anUpdate({ summary: 'It closed on 31 June.' }) }))).toContain(
    'dates-impossible',
  );
  expect(wordsOf(aProject({ [DECISION]: aDecision({}, 'The board met on 30 February 2018.\n') }))).toContain(
    'dates-impossible',
  );
});

describe('what cannot be right', () => {
  test.each([
    [
      'The hub opened on 31 September.',
      'This is not a day of the calendar: September has 30 days, and no day 31.',
    ],
    [
      'The hub opened on June 31, 2018.',
      'This is not a day of the calendar: June 2018 has 30 days, and no day 31.',
    ],
    ['The hub opened on 13/14/2018.', 'This is not a day of the calendar: there is no month 14.'],
    ['It met on Tuesday 20 December 2018.', '20 December 2018 is no Tuesday: it is a Thursday.'],
    ['It met on Monday, the 20th of December 2018.', '20 December 2018 is no Monday: it is a Thursday.'],
    [
      'It ran from December 2018 to October 2018.',
      '“from December 2018 to October 2018” ends before it begins.',
    ],
    ['The pilot (3 May 2018 – 1 May 2018) is over.', '“3 May 2018 – 1 May 2018” ends before it begins.'],
    ['This follows the programme of 2018/17.', 'The years 2018/17 run backwards.'],
    ['It fell in 2018/2018.', 'The years 2018/2018 run backwards.'],
    ['Referrals rose in Quarter 3 (July to September 2018).', 'Quarter 3 is October to December.'],
    ['In Q4 of 2017/18, January to March 2017, it fell.', 'Quarter 4 is January to March 2018.'],
  ])('%s', (words, message) => expect(faultsOf(words)).toEqual([message]));
});

describe('what may be right is left alone', () => {
  test.each([
    'It closed on Friday 30 November 2018, and 29 February is no day of this year.',
    'About 31 decisions, 31 separate visits and 31 juniors were seen.',
    'In June 31 schools took part, and in September 300 children did.',
    'It ran from 3 December 2018 to December 2018, and between October 2018 and January 2019.',
    'It rose from December to March 2019.',
    'The strategy of 2017/20 follows that of 2011/12; see report 2018/17.',
    'In 1999/00 and 1999/2000 it was the same.',
    'In Quarter 4 of 2017 to 2018 (January to March 2018) it fell, and in Q1, April to June 2018, too.',
    'Quarter 3 is from October to December.',
    'The share went from 12% in June to 31% in September.',
  ])('%s', (words) => expect(faultsOf(words)).toEqual([]));

  test('as is every day with its day of the week', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = [one, other].toSorted();
        fc.pre(first !== undefined && last !== undefined);
        const words = `It was on ${weekdayDateInWords(first)}, and ran from ${dateInWords(first)} to ${dateInWords(last)}.`;
        expect(faultsOf(words)).toEqual([]);
      }),
    );
  });

  test('as is every quarter in the words of this site', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2098 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
        const period = resolvePeriod(`${yearId(year)}-q${quarter}`);
        expect(faultsOf(`The figures of ${periodInWords(period)} are in.`)).toEqual([]);
      }),
    );
  });

  test('in a sound update', () => {
    expect(inUpdate('It closed on Friday 30 November 2018.')).toBe('Nothing is wrong.');
  });
});
