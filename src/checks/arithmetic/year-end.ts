import type { Update } from '../../library/library.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import type { Problem } from '../problem.ts';
import { updatesOf } from '../sources.ts';

/** What a report on the whole year is called. */
const YEAR_END = /\byear[- ]end\b/i;

/**
 * Updates on a quarter before the last that are said to report on the whole year, and updates on the last whose source is
 * called so, but which are said not to.
 */
export const yearEnd: Check = (context) =>
  updatesOf(context).flatMap(({ item, file }) => {
    const isLast = item.period.endsWith('-q4');
    if (item['year-end'] && !isLast) {
      const message = `The update is on ${item.period}, but is said to report on the whole year, which ends with Quarter 4.`;
      return [{ id: 'arithmetic-year-end', ...placeOfKey(file, ['year-end'], 'value'), message }];
    }
    return isLast && !item['year-end'] ? untold(item, file) : [];
  });

function untold({ source }: Update, file: DocumentFile): Problem[] {
  if (!YEAR_END.test(source.title)) return [];
  const isThere = Object.hasOwn(file.yaml.data as object, 'year-end');
  const place = placeOfKey(file, isThere ? ['year-end'] : ['source', 'title'], 'value');
  const message = `The source is called “${source.title}”, but the update is not said to report on the whole year.`;
  const mend = 'Write year-end: true at the top of the file, or correct the title of the source.';
  return [{ id: 'arithmetic-year-end', ...place, message, mend }];
}
