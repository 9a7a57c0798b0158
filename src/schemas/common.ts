import { z } from 'zod';
import { isIsoDate } from '../domain/calendar-date.ts';
import { dayFault } from '../domain/day-fault.ts';
import { isKeptByPrograms } from '../domain/kept-name.ts';
import { londonInstant } from '../domain/london-time.ts';
import { PeriodError, periodOrFault } from '../domain/period.ts';
import type { Basis } from '../domain/period.ts';
import { CITATION } from '../domain/paragraph-number.ts';

/** A name used in addresses: small letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Use small letters, digits and single hyphens, such as children-in-care.',
  )
  .max(80)
  .refine((id) => !isKeptByPrograms(id), 'Programs keep this name for themselves. Add a word to it.');

/** A day, in quotes: '2018-07-20'. */
export const dateSchema = z
  .string("Write the day in quotes, as year-month-day: '2018-07-20'.")
  .refine(isIsoDate, {
    error: ({ input }) =>
      dayFault(String(input)) ??
      "This is not a day of the calendar. Write it as year-month-day, such as '2018-07-20'.",
  });

const PUBLISH_AT = /^(\S+) (\S+)$/;

/** A moment on London's clock, in quotes: '2019-01-28 09:00'. */
export const publishAtSchema = z
  .string("Write the day and the time in quotes: '2019-01-28 09:00'.")
  .refine((text) => {
    try {
      publishInstant(text);
      return true;
    } catch {
      return false;
    }
  }, "Write a day and a time of day on London’s clock, such as '2019-01-28 09:00'.");

/**
 * The instant that a moment on London's clock stands for.
 * @throws RangeError when it is none, or the clocks skip or repeat it
 */
export function publishInstant(publishAt: string): string {
  const [, day = '', time = ''] = PUBLISH_AT.exec(publishAt) ?? [];
  return londonInstant(day, time);
}

/** The id of a council quarter, which is also the name of an update. */
export const quarterIdSchema = periodIdSchema('quarter', 'Write the quarter as 2018-19-q2.');

/** The id of a council year. */
export const yearIdSchema = periodIdSchema('year', "Write the year in quotes, as '2018-19'.");

/** One or more words, without spaces at either end. */
export const textSchema = z
  .string()
  .min(1, 'Write something here, or take the line out.')
  .refine((text) => text === text.trim(), {
    error: ({ input }) =>
      String(input).trim() === ''
        ? 'There are only spaces here. Write something, or take the line out.'
        : 'Take out the spaces at the beginning and the end.',
  });

/** A title: it stands on one line of a page, a list and a browser's tab. */
export const titleSchema = textSchema
  .refine((title) => !/[\r\n\u2028\u2029]/.test(title), 'A title stands on one line. Write it on one.')
  .refine(
    (title) => title.trim() === '' || /[\p{L}\p{N}]/u.test(title) || title.includes('???'),
    'There are no words here. Write what it is called.',
  )
  .refine((title) => !/[<\\]$/.test(title), 'Take out the sign at the end: readers would see it.');

/** Where in the record something stands: a paragraph ('7f') or a line of the table of indicators ('line-4'). */
export const citationSchema = z
  .string("Write the paragraph in quotes, such as '7f', or a line of the table, such as 'line-4'.")
  .regex(CITATION, "Write a paragraph such as '7f', or a line of the table such as 'line-4'.");

function periodIdSchema(basis: Basis, mend: string) {
  return z.string(mend).superRefine((id, context) => {
    const period = periodOrFault(id, basis);
    if (period instanceof PeriodError) context.addIssue({ code: 'custom', message: period.message });
  });
}
