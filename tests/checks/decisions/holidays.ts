import { aProject } from '../factory.ts';

/** The list of bank holidays of the project that tests are made from. */
export const SOUND_HOLIDAYS = new TextDecoder().decode(aProject().bytes('data/bank-holidays.json'));

type Change = {
  firstYear?: number;
  lastYear?: number;
  /** A holiday's day, and the one it is put on. */
  move?: readonly [string, string];
  /** The day of a holiday to leave out. */
  drop?: string;
  /** One more, put first. */
  add?: { date: string; title: string };
};

/** That list with something wrong in it. */
export function aBankHolidayList({ move, drop, add, ...years }: Change): string {
  const list = JSON.parse(SOUND_HOLIDAYS) as { holidays: { date: string; title: string }[] };
  const holidays = list.holidays
    .filter(({ date }) => date !== drop)
    .map((holiday) => (holiday.date === move?.[0] ? { ...holiday, date: move[1] } : holiday));
  return JSON.stringify({ ...list, ...years, holidays: [...(add ? [add] : []), ...holidays] }, null, 2);
}
