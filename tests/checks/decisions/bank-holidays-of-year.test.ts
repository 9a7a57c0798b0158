import { expect, test } from 'vitest';
import data from '../../../data/bank-holidays.json' with { type: 'json' };
import { bankHolidaysOf } from '../../../src/checks/decisions/bank-holidays-of-year.ts';
import { aProject, idsOf } from '../factory.ts';

test('the bank holidays of each year are those that GOV.UK has had', () => {
  for (let year = data.firstYear; year <= data.lastYear; year++) {
    const listed = data.holidays.map(({ date }) => date).filter((date) => date.startsWith(`${year}-`));
    expect(bankHolidaysOf(year).map(({ date }) => date)).toEqual(listed);
  }
});

test.each([
  [1995, '1995-05-08'],
  [1999, '1999-12-31'],
  [2000, '2000-01-03'],
  [2002, '2002-06-03'],
  [2002, '2002-06-04'],
  [2038, '2038-04-26'],
])('those of %i have %s', (year, date) => {
  expect(bankHolidaysOf(year).map((holiday) => holiday.date)).toContain(date);
});

test.each([
  ['another day in August', '2030-08-26', '2030-08-21', 'decisions-holiday-to-come'],
  ['the next day', '2030-05-27', '2030-05-28', 'decisions-holiday-unknown'],
  ['another day than Good Friday', '2030-04-19', '2030-04-12', 'decisions-holiday-unknown'],
  ['a day of one town’s own', '2030-08-26', '2030-08-21', 'decisions-holiday-unknown', 'Stockton Day'],
])('a holiday to come on %s is told as it deserves', (_what, from, to, id, called?: string) => {
  const holidays = bankHolidaysOf(2030).map(({ date, name }) => ({
    date: date === from ? to : date,
    title: date === from && called !== undefined ? called : name,
  }));
  const sound = new TextDecoder().decode(aProject().bytes('data/bank-holidays.json'));
  const list = JSON.parse(sound) as { holidays: object[] };
  const years = Array.from({ length: 11 }, (_, index) => bankHolidaysOf(2019 + index)).flat();
  const between = years.map(({ date, name }) => ({ date, title: name }));
  const all = JSON.stringify(
    { ...list, lastYear: 2030, holidays: [...list.holidays, ...between, ...holidays] },
    null,
    1,
  );
  expect(idsOf(aProject({ 'data/bank-holidays.json': all }))).toEqual([id]);
});
