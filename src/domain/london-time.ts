/**
 * Dates, times and instants as a council in England means them: on London's clock. Every word is written with
 * a fixed `en-GB`, so neither the machine's time zone nor its language shows in a page.
 */

import { calendarDate, dateInWords } from './calendar-date.ts';

export { dateInWords };

const LONDON = 'Europe/London';

// Only the weekday comes from Intl. A whole en-GB date has gained and lost its comma between ICU versions.
const weekdayName = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });

/**
 * Reads an ISO instant, with `Z` or an offset: `2018-07-21T00:00+01:00`.
 * @throws RangeError when the text is not one; a time without an offset is not an instant.
 */
export function instantFrom(instant: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(instant);
  } catch {
    throw new RangeError(`"${instant}" is not an instant with an offset, such as 2018-07-21T00:00+01:00.`);
  }
}

/**
 * The instant at which London's clocks show `time` (`HH:MM`, 00:00 to 23:59) on `date`, to the minute and with
 * London's offset: `2018-07-20`, `16:00` gives `2018-07-20T16:00+01:00`.
 * @throws RangeError when either is malformed, or the clocks skip or repeat that time on that date.
 */
export function londonInstant(date: string, time: string): string {
  const local = calendarDate(date).toPlainDateTime(clockTime(time));
  try {
    return toMinute(local.toZonedDateTime(LONDON, { disambiguation: 'reject' }));
  } catch {
    throw new RangeError(
      `London's clocks do not show ${time} exactly once on ${date}: they change that night.`,
    );
  }
}

/** The instant at which `date` is over in London: midnight as the next day begins. */
export function endOfLondonDay(date: string): string {
  return londonInstant(calendarDate(date).add({ days: 1 }).toString(), '00:00');
}

/** London's calendar date at an instant: `2018-07-20T23:30Z` is already `2018-07-21` there. */
export function londonDate(instant: string): string {
  return inLondon(instant).toPlainDate().toString();
}

/** London's date in the last moment before an instant: the day that ends when the instant is midnight. */
export function lastDayBefore(instant: string): string {
  return inLondon(instant).subtract({ nanoseconds: 1 }).toPlainDate().toString();
}

/** `2018-07-20` as "Friday 20 July 2018". */
export function weekdayDateInWords(date: string): string {
  return `${weekdayName.format(calendarDate(date))} ${dateInWords(date)}`;
}

/**
 * A time of day (`HH:MM`) as GOV.UK style writes it: "4pm", "4:30pm", "midday". `00:00` is "12am": of
 * "midnight" nobody can tell which end of the day is meant.
 */
export function timeInWords(time: string): string {
  const { hour, minute } = clockTime(time);
  if (hour === 12 && minute === 0) return 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/**
 * The end of a period, given as the exclusive instant, in words that name its last day. `2018-07-21T00:00+01:00`
 * is "11:59pm on Friday 20 July 2018", because a resident reads "midnight on 20 July" as a day earlier.
 */
export function endInWords(end: string): string {
  return `${endTimeInWords(end)} on ${weekdayDateInWords(lastDayBefore(end))}`;
}

/** The time of day alone at which something ends, where its day is told beside it: "11:59pm". */
export function endTimeInWords(end: string): string {
  const time = inLondon(end).toPlainTime().toString({ smallestUnit: 'minute' });
  return timeInWords(time === '00:00' ? '23:59' : time);
}

function clockTime(time: string): Temporal.PlainTime {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RangeError(`"${time}" is not a time of day from 00:00 to 23:59, such as 16:00.`);
  }
  return Temporal.PlainTime.from(time);
}

function inLondon(instant: string): Temporal.ZonedDateTime {
  return instantFrom(instant).toZonedDateTimeISO(LONDON);
}

function toMinute(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

/** Whether an ISO instant comes before another. Throws RangeError when either is malformed. */
export function isBefore(now: string, instant: string): boolean {
  return Temporal.Instant.compare(instantFrom(now), instantFrom(instant)) < 0;
}
