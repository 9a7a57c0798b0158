import { isIsoDate } from '../domain/calendar-date.ts';
import { londonDate, londonInstant } from '../domain/london-time.ts';

/**
 * The instant a build takes as now. `QUARTERLIGHT_TODAY=2018-07-20` sets it to noon in London on that day, so that a
 * build can be repeated; otherwise it is the clock of the machine.
 * @throws RangeError when the variable is set to something that is no day
 */
export function buildClock(env: Readonly<Record<string, string | undefined>>, machine: () => string): string {
  const today = env['QUARTERLIGHT_TODAY'];
  if (!today) return machine();
  if (!isIsoDate(today)) {
    throw new RangeError(`QUARTERLIGHT_TODAY is “${today}”; write a day such as 2018-07-20.`);
  }
  return londonInstant(today, '12:00');
}

/**
 * The day in London on which what a build is made of is judged: today, or the day a build is set forward to. One that is set
 * back is made of files that tell of later days, and they are no slips.
 * @throws RangeError when the variable is set to something that is no day
 */
export function checkDay(env: Readonly<Record<string, string | undefined>>, machine: () => string): string {
  const [set, today] = [buildClock(env, machine), machine()].map(londonDate) as [string, string];
  return set > today ? set : today;
}
