import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { updatesOf } from '../sources.ts';

/** Updates on a quarter before the last that are said to report on the whole year. */
export const yearEnd: Check = (context) =>
  updatesOf(context)
    .filter(({ item }) => item['year-end'] && !item.period.endsWith('-q4'))
    .map(({ item, file }) => ({
      id: 'arithmetic-year-end',
      ...placeOfKey(file, ['year-end'], 'value'),
      message: `The update is on ${item.period}, but is said to report on the whole year, which ends with Quarter 4.`,
    }));
