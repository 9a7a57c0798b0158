import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../data/bank-holidays.json' with { type: 'json' };
import { callInDeadline, deadlineInWords, ruleFor } from '../../src/domain/call-in.ts';
import type { CallInRule } from '../../src/domain/call-in.ts';
import { holidayCalendar } from '../../src/domain/working-days.ts';

const calendar = holidayCalendar(data);

const STOCKTON: CallInRule = {
  from: '2011-01-01',
  workingDays: 5,
  countPublicationDay: true,
  cutoff: 'midnight',
};
const GLOUCESTERSHIRE: CallInRule = { ...STOCKTON, countPublicationDay: false };
const BATH: CallInRule = GLOUCESTERSHIRE;
const SALFORD: CallInRule = { ...GLOUCESTERSHIRE, cutoff: '16:00' };

const lastDay = (published: string, rule: CallInRule) => callInDeadline(published, rule, calendar).lastDay;

// A second implementation, on Date and a list of every working day: it shares nothing with the first but the data.
const DAY = 86_400_000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const shift = (date: string, days: number) => isoDay(Date.parse(date) + days * DAY);
const holidays = new Set(data.holidays.map(({ date }) => date));
const everyDay = Array.from({ length: 18 * 365 + 5 }, (_, index) => shift('2011-01-01', index));
const workingDays = everyDay.filter((date) => {
  const weekday = new Date(date).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !holidays.has(date);
});

function naiveLastDay(published: string, rule: CallInRule): string | undefined {
  const counted = workingDays.filter((date) =>
    rule.countPublicationDay ? date >= published : date > published,
  );
  return counted[rule.workingDays - 1];
}

function lastSunday(year: string, month: '03' | '10'): string {
  const last = `${year}-${month}-31`;
  return shift(last, -new Date(last).getUTCDay());
}

/** The clocks change at 1am: at midnight on the Sunday they have not changed yet, at 4pm they have. */
function naiveEffective(day: string, cutoff: string): string {
  const [date, time] = cutoff === 'midnight' ? [shift(day, 1), '00:00'] : [day, cutoff];
  const year = date.slice(0, 4);
  const [spring, autumn] = [`${lastSunday(year, '03')}T01:00`, `${lastSunday(year, '10')}T02:00`];
  const local = `${date}T${time}`;
  return `${local}${local >= spring && local < autumn ? '+01:00' : '+00:00'}`;
}

describe('the rule in force', () => {
  const before = { ...STOCKTON, from: '2011-04-01' };
  const after = { ...STOCKTON, from: '2019-05-01', workingDays: 3 };

  test.each([
    ['2011-04-01', before],
    ['2019-04-30', before],
    ['2019-05-01', after],
    ['2026-01-01', after],
  ])('a decision published on %s has the rule that started last', (published, rule) => {
    expect(ruleFor([before, after], published)).toBe(rule);
    expect(ruleFor([after, before], published)).toBe(rule);
  });

  test('a decision published before every rule has none', () => {
    expect(() => ruleFor([before, after], '2011-03-31')).toThrow(
      'No call-in rule applies to a decision published on 2011-03-31.',
    );
    expect(() => ruleFor([], '2018-07-16')).toThrow(RangeError);
  });

  test('two rules that start on the same day are refused', () => {
    expect(() => ruleFor([before, after, { ...after }], '2020-01-01')).toThrow(
      'Two call-in rules start on 2019-05-01.',
    );
  });

  test('two rules that started on the same day no longer matter under a later one', () => {
    expect(ruleFor([before, { ...before }, after], '2020-01-01')).toBe(after);
  });

  test('a publication date that is not a date is refused', () => {
    expect(() => ruleFor([before], '16 July 2018')).toThrow(/not a calendar date/);
  });
});

describe("Stockton's deadlines", () => {
  test.each([
    ['2017-11-20', '2017-11-24', '2017-11-25T00:00+00:00'],
    ['2018-07-16', '2018-07-20', '2018-07-21T00:00+01:00'],
    ['2018-10-22', '2018-10-26', '2018-10-27T00:00+01:00'],
  ])('the record published on %s states %s, which ends at %s', (published, day, effective) => {
    expect(callInDeadline(published, STOCKTON, calendar)).toEqual({
      lastDay: day,
      cutoff: 'midnight',
      effective,
    });
  });

  test.each([
    ['2018-03-27', '2018-04-04', 'Easter'],
    ['2012-05-31', '2012-06-08', 'the Diamond Jubilee'],
    ['2022-05-27', '2022-06-06', 'the Platinum Jubilee'],
    ['2022-09-15', '2022-09-22', 'the State Funeral'],
    ['2011-04-21', '2011-05-03', 'Easter, the royal wedding and early May'],
    ['2020-05-05', '2020-05-12', 'VE Day'],
    ['2023-05-05', '2023-05-12', 'the coronation'],
    ['2016-12-22', '2016-12-30', 'a Christmas Day on a Sunday'],
    ['2021-12-23', '2021-12-31', 'a Christmas Day on a Saturday'],
    ['2021-12-30', '2022-01-06', "a New Year's Day on a Saturday"],
    ['2026-12-22', '2026-12-30', 'a Boxing Day on a Saturday'],
  ])('published on %s it closes on %s, across %s', (published, day) => {
    expect(lastDay(published, STOCKTON)).toBe(day);
  });

  test('a decision published on Good Friday counts from the Tuesday after Easter Monday', () => {
    expect(lastDay('2018-03-30', STOCKTON)).toBe('2018-04-09');
    expect(lastDay('2018-04-03', STOCKTON)).toBe('2018-04-09');
  });
});

describe('the deadlines of other councils', () => {
  test('Gloucestershire closes on the fifth working day after publication day', () => {
    expect(callInDeadline('2018-07-16', GLOUCESTERSHIRE, calendar)).toEqual({
      lastDay: '2018-07-23',
      cutoff: 'midnight',
      effective: '2018-07-24T00:00+01:00',
    });
  });

  test.each([
    ['2018-04-16', '2018-04-24T00:00+01:00'],
    ['2018-04-18', '2018-04-26T00:00+01:00'],
  ])('Bath & NES let the decision it published on %s take effect on %s', (published, effective) => {
    expect(callInDeadline(published, BATH, calendar).effective).toBe(effective);
  });

  test('Salford closes at 4pm, London time, in summer and winter', () => {
    expect(callInDeadline('2018-07-13', SALFORD, calendar).effective).toBe('2018-07-20T16:00+01:00');
    expect(callInDeadline('2017-11-17', SALFORD, calendar).effective).toBe('2017-11-24T16:00+00:00');
  });

  test('with the publication day left out, a Saturday or Sunday has the Monday as day 1, as a Friday has', () => {
    for (const published of ['2018-07-13', '2018-07-14', '2018-07-15']) {
      expect(lastDay(published, GLOUCESTERSHIRE)).toBe('2018-07-20');
    }
    expect(lastDay('2018-07-16', GLOUCESTERSHIRE)).toBe('2018-07-23');
  });

  test('published on a non-working day, both kinds of rule close together', () => {
    for (const published of ['2018-07-14', '2018-03-30', '2022-09-19']) {
      expect(lastDay(published, GLOUCESTERSHIRE)).toBe(lastDay(published, STOCKTON));
    }
  });

  test('a rule of one working day that counts publication day closes on that day', () => {
    expect(lastDay('2018-07-16', { ...STOCKTON, workingDays: 1 })).toBe('2018-07-16');
  });
});

describe('the change of the clocks', () => {
  test.each([
    ['2018-03-19', 'midnight', '2018-03-24T00:00+00:00', 'on the Friday before they go forward'],
    ['2018-03-20', 'midnight', '2018-03-27T00:00+01:00', 'on the Monday after they went forward'],
    ['2018-10-22', 'midnight', '2018-10-27T00:00+01:00', 'on the Friday before they go back'],
    ['2018-10-23', 'midnight', '2018-10-30T00:00+00:00', 'on the Monday after they went back'],
    ['2018-10-23', '16:00', '2018-10-29T16:00+00:00', 'at 4pm on the Monday after they went back'],
  ])('published on %s with cutoff %s it ends at %s, %s', (published, cutoff, effective) => {
    expect(callInDeadline(published, { ...STOCKTON, cutoff }, calendar).effective).toBe(effective);
  });

  test.each([
    ['2018-03-25', '2018-04-03', '2018-04-04T00:00+01:00'],
    ['2018-10-28', '2018-11-02', '2018-11-03T00:00+00:00'],
  ])('published on %s, the Sunday of the change, it closes on %s', (published, day, effective) => {
    expect(callInDeadline(published, STOCKTON, calendar)).toMatchObject({ effective });
    expect(lastDay(published, STOCKTON)).toBe(day);
  });
});

describe('what cannot be counted', () => {
  test('a period that runs past the last year with known bank holidays is refused', () => {
    expect(lastDay('2028-12-21', STOCKTON)).toBe('2028-12-29');
    expect(() => lastDay('2028-12-22', STOCKTON)).toThrow(
      'The bank holidays of 2029 are missing: data/bank-holidays.json must be extended.',
    );
  });

  test.each([0, -5, 2.5, Number.NaN])('a rule of %d working days is refused', (days) => {
    expect(() => lastDay('2018-07-16', { ...STOCKTON, workingDays: days })).toThrow(
      `A call-in rule counts one or more whole working days, not ${days}.`,
    );
  });

  test('a cutoff of 00:00 is refused, because it would mean the start of the last day', () => {
    expect(() => lastDay('2018-07-16', { ...STOCKTON, cutoff: '00:00' })).toThrow(
      /write 'midnight' for its end/,
    );
  });

  test.each(['24:00', '4pm', 'noon', 'Midnight'])('"%s" is no cutoff', (cutoff) => {
    expect(() => lastDay('2018-07-16', { ...STOCKTON, cutoff })).toThrow(`"${cutoff}" is not a time of day`);
  });
});

describe('deadlines in words', () => {
  test.each([
    ['midnight', '11:59pm on Friday 20 July 2018'],
    ['16:00', '4pm on Friday 20 July 2018'],
    ['16:30', '4:30pm on Friday 20 July 2018'],
    ['09:00', '9am on Friday 20 July 2018'],
    ['12:00', 'midday on Friday 20 July 2018'],
    ['23:59', '11:59pm on Friday 20 July 2018'],
  ])('a cutoff of %s is "%s"', (cutoff, words) => {
    expect(deadlineInWords(callInDeadline('2018-07-16', { ...STOCKTON, cutoff }, calendar))).toBe(words);
  });
});

describe('whatever the rule and the day', () => {
  const published = fc.integer({ min: 0, max: 6490 }).map((days) => shift('2011-01-01', days));
  const rule: fc.Arbitrary<CallInRule> = fc.record({
    from: fc.constant('2011-01-01'),
    workingDays: fc.integer({ min: 1, max: 15 }),
    countPublicationDay: fc.boolean(),
    cutoff: fc.constantFrom('midnight', '09:00', '16:00', '16:30'),
  });

  test('the deadline is a working day, and never before publication', () => {
    fc.assert(
      fc.property(published, rule, (date, anyRule) => {
        const day = lastDay(date, anyRule);
        expect(workingDays).toContain(day);
        expect(day >= date).toBe(true);
      }),
    );
  });

  test('as many working days are counted as the rule says', () => {
    fc.assert(
      fc.property(published, rule, (date, anyRule) => {
        const start = anyRule.countPublicationDay ? date : shift(date, 1);
        const end = lastDay(date, anyRule);
        expect(workingDays.filter((day) => day >= start && day <= end)).toHaveLength(anyRule.workingDays);
      }),
    );
  });

  test('publishing later never closes earlier', () => {
    fc.assert(
      fc.property(published, fc.nat(20), rule, (date, delay, anyRule) => {
        const [sooner, later] = [date, shift(date, delay)].map((day) =>
          callInDeadline(day, anyRule, calendar),
        );
        expect(Date.parse(later?.effective ?? '')).toBeGreaterThanOrEqual(
          Date.parse(sooner?.effective ?? ''),
        );
      }),
    );
  });

  test('the words name the last day', () => {
    fc.assert(
      fc.property(published, rule, (date, anyRule) => {
        const deadline = callInDeadline(date, anyRule, calendar);
        const year = deadline.lastDay.slice(0, 4);
        const dayOfMonth = Number(deadline.lastDay.slice(8));
        expect(deadlineInWords(deadline)).toMatch(new RegExp(`day ${dayOfMonth} [A-Z][a-z]+ ${year}$`));
      }),
    );
  });

  test.each([
    ['Stockton', STOCKTON],
    ['Gloucestershire', GLOUCESTERSHIRE],
    ['Salford', SALFORD],
  ])(
    'every day from 2011 to mid-December 2028 under the rule of %s agrees with a second count',
    (_, council) => {
      const days = everyDay.filter((date) => date <= '2028-12-15');
      const wrong = days.filter((date) => {
        const { lastDay: day, effective } = callInDeadline(date, council, calendar);
        return day !== naiveLastDay(date, council) || effective !== naiveEffective(day, council.cutoff);
      });
      expect(days).toHaveLength(6559);
      expect(wrong).toEqual([]);
    },
  );
});
