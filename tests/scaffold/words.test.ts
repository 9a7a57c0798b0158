import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { quarterAfter, quartersFrom } from '../../src/scaffold/quarters.ts';
import { namesQuarter, onQuarter } from '../../src/scaffold/quarter-words.ts';
import {
  newestQuarter,
  readDay,
  readMoment,
  readName,
  readQuarter,
  wrongWeekday,
} from '../../src/scaffold/read-words.ts';
import { remark, yamlText } from '../../src/scaffold/yaml-words.ts';

describe('a quarter', () => {
  test.each([
    '2018-19-q3',
    'Q3 2018/19',
    '2018/19 Quarter 3',
    'quarter 3 of 2018 to 2019',
    '2018–19 Q3',
    ' 2018-19 q3 ',
  ])('is read from “%s”', (text) => expect(readQuarter(text)).toBe('2018-19-q3'));

  test.each(['', '2018-19', 'q3', '2018-20-q3', '2018-19-q5', 'Q3 2018', 'Q3 2018 to 2119', 'next'])(
    'is not read from “%s”',
    (text) => expect(readQuarter(text)).toBeUndefined(),
  );

  test('is the newest among names of files, whatever else there is', () => {
    expect(newestQuarter(['2018-19-q2', '1999-00-q4', 'zebra', '2018-19-q9', '2017-18-q4'])).toBe(
      '2018-19-q2',
    );
    expect(newestQuarter(['zebra'])).toBeUndefined();
  });

  test('is counted on across years', () => {
    expect(quarterAfter('2018-19-q4')).toBe('2019-20-q1');
    expect(quarterAfter('1999-00-q1', -4)).toBe('1998-99-q1');
    expect(quartersFrom('2018-19-q2', '2019-20-q1')).toBe(3);
  });

  test('is counted back to where it was counted on from', () => {
    const ids = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(ids, fc.integer({ min: -40, max: 40 }), ([first, number], count) => {
        const id = `${first}-${String((first + 1) % 100).padStart(2, '0')}-q${number}`;
        expect(quartersFrom(id, quarterAfter(id, count))).toBe(count);
        expect(quarterAfter(quarterAfter(id, count), -count)).toBe(id);
      }),
    );
  });
});

describe('a day', () => {
  test.each([
    '2019-01-07',
    '7 January 2019',
    'Monday 7 January 2019',
    'Mon 7 January 2019',
    'monday, 7 January 2019',
    '7th Jan 2019',
    '7/1/2019',
    '07.01.2019',
  ])('is read from “%s”', (text) => expect(readDay(text)).toBe('2019-01-07'));

  test('is not read where it is another day of the week', () => {
    expect(readDay('Thursday 22 February 2019')).toBeUndefined();
    expect(wrongWeekday('Thursday 22 February 2019')).toBe(
      '22 February 2019 is a Friday. Look the day up again, and write it like 2019-02-22.',
    );
    expect(wrongWeekday('Friday 22 February 2019')).toBeUndefined();
    expect(wrongWeekday('Friday next week')).toBeUndefined();
  });

  test.each(['', 'tomorrow', '7 Januember 2019', '31/2/2019', '7 January', '2019-13-01', '7/1/19'])(
    'is not read from “%s”',
    (text) => expect(readDay(text)).toBeUndefined(),
  );

  test.each([
    '2019-01-28 09:00',
    '28 January 2019 9:00',
    '28/1/2019 at 9.00',
    'Monday 28 January 2019, 9:00',
  ])('and its time are read from “%s”', (text) => expect(readMoment(text)).toBe('2019-01-28 09:00'));
});

describe('words for the name of a file', () => {
  test('become small letters and hyphens', () => {
    expect(readName(' Children’s Services: Quarter 3! ')).toBe('childrens-services-quarter-3');
    expect(readName('…')).toBe('');
  });
});

describe('words about a quarter', () => {
  test.each([
    ['Report on performance, 2018/19 Quarter 2', 'Report on performance, 2018/19 Quarter 3'],
    ['Update, Quarter 2 (July to September 2018)', 'Update, Quarter 3 (October to December 2018)'],
    ['## Key priorities for 2018 to 2019', '## Key priorities for 2018 to 2019'],
    ['Quarter 21 of 2018', 'Quarter 21 of 2018'],
  ])('“%s” become “%s” on the next', (words, expected) => {
    expect(onQuarter(words, '2018-19-q2', '2018-19-q3')).toBe(expected);
  });

  test('are put on another year', () => {
    expect(onQuarter('## Priorities for 2018 to 2019', '2018-19-q4', '2019-20-q1')).toBe(
      '## Priorities for 2019 to 2020',
    );
  });

  test('name it by its number, but for those of a year end', () => {
    expect(namesQuarter('Update, Q2 2018/19', '2018-19-q2')).toBe(true);
    expect(namesQuarter('Update, Q2 2018/19', '2018-19-q3')).toBe(false);
    expect(namesQuarter('Year end and Quarter 4', '2017-18-q4')).toBe(false);
  });
});

describe('words written into a file', () => {
  test('are the same when they are read as YAML, with every space one', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => /\S/.test(text) && !/[\p{C}]/u.test(text));
    fc.assert(
      fc.property(words, (text) => {
        expect(parse(`title: ${yamlText(text)}\n`)).toEqual({ title: text.replace(/\s+/g, ' ').trim() });
      }),
    );
  });

  test('stay remarks, whatever they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, two) => {
        const lines = remark(`${one}\n${two}`, '  ');
        expect(lines.every((line) => /^ {2}# [^\n\r]*$/.test(line))).toBe(true);
      }),
    );
  });
});
