import { dateInWords } from '../../domain/calendar-date.ts';
import type { Indicator } from '../../library/library.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DataFile } from '../project/project.ts';
import { indicatorsOf } from '../sources.ts';

/** Two targets for one year: figures are held against the later of the two, and readers see both. */
export const targetsApart: Check = (context) =>
  indicatorsOf(context).flatMap(({ item: { targets }, file }) =>
    targets.flatMap(({ from, to }, index): Problem[] => {
      const earlier = targets.slice(0, index).find((one) => one.from <= to && from <= one.to);
      if (earlier === undefined) return [];
      const year = from > earlier.from ? from : earlier.from;
      const message = `For ${year} there is another target already, “${earlier.text}”.`;
      const mend =
        'Let each year have one target: correct from: or to:, or take one of the two targets out. Where a target was changed, end the first with the year before.';
      const place = placeOfKey(file, ['targets', index, 'from'], 'value');
      return [{ id: 'references-twice', ...place, message, mend }];
    }),
  );

/** Years by which a break may lie behind the newest update: one that is known ahead, and no slip in the year. */
const YEARS_AHEAD = 10;

/** Breaks told twice, and breaks that no figure will come to. */
export const breaksSound: Check = (context) => {
  const newest = context.library.updates
    .map(({ period }) => Number(period.slice(0, 4)))
    .toSorted((a, b) => b - a)[0];
  return indicatorsOf(context).flatMap(({ item, file }) =>
    item.breaks.length === 0 ? [] : [...breaksTwice(item, file), ...breaksLate(item, file, newest)],
  );
};

function breaksTwice({ breaks }: Indicator, file: DataFile): Problem[] {
  return breaks.flatMap(({ at }, index): Problem[] => {
    if (breaks.findIndex((one) => one.at === at) === index) return [];
    const message = `A break on ${dateInWords(at)} stands here for the second time.`;
    const mend = 'Take one of the two out, and say all that changed in the reason of the other.';
    return [{ id: 'references-twice', ...placeOfKey(file, ['breaks', index, 'at'], 'value'), message, mend }];
  });
}

function breaksLate({ breaks }: Indicator, file: DataFile, newest: number | undefined): Problem[] {
  if (newest === undefined) return [];
  return breaks.flatMap(({ at }, index): Problem[] => {
    if (Number(at.slice(0, 4)) <= newest + YEARS_AHEAD) return [];
    const message = `From ${dateInWords(at)} on, this is said to be counted in another way: more than ${YEARS_AHEAD} years after the newest update.`;
    return [{ id: 'references-break-late', ...placeOfKey(file, ['breaks', index, 'at'], 'value'), message }];
  });
}
