import { resolvePeriod } from '../../domain/period.ts';
import { dateInWords } from '../../domain/london-time.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { updatesOf } from '../sources.ts';

/** No promise of a quarter is due this long after it: the year is a slip. */
const YEARS = 50;

/** Commitments due before the quarter that they were made in, or in another age. */
export const dueDates: Check = (context) =>
  updatesOf(context).flatMap(({ item: { period, commitments }, file }) => {
    const { start } = resolvePeriod(period, 'quarter');
    const last = Temporal.PlainDate.from(start).add({ years: YEARS }).toString();
    return commitments.flatMap(({ id, due }, index) => {
      const by = due === undefined ? undefined : lastDayOf(due);
      if (by === undefined || (start <= by && by <= last)) return [];
      const fault = by < start ? 'before this quarter began' : `more than ${YEARS} years after this quarter`;
      const message = `The commitment “${id}” is due on ${dateInWords(by)}, ${fault}.`;
      return [{ id: 'references-due', ...placeOfKey(file, ['commitments', index, 'due'], 'value'), message }];
    });
  });

function lastDayOf(due: string): string {
  return due.includes('q') ? resolvePeriod(due, 'quarter').end : due;
}
