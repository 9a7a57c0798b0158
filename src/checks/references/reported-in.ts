import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { updatesOf } from '../sources.ts';

/**
 * Figures that send readers to another quarter. If this site does not have that quarter, or that quarter gives no such
 * figure here, a note has to say so, since the way leads nowhere.
 */
export const reportedIn: Check = (context) =>
  updatesOf(context).flatMap(({ item: update, file }) =>
    update.figures.flatMap((figure, index): Problem[] => {
      const quarter = figure['reported-in'];
      if (quarter === undefined) return [];
      const place = placeOfKey(file, ['figures', index, 'reported-in'], 'value');
      if (quarter === update.id) {
        const message = `This figure of “${figure.indicator}” is said to be reported in ${quarter}, which is this update.`;
        return [{ id: 'references-reported-here', ...place, message }];
      }
      const reason = figure.note === undefined ? whyNotThere(quarter, figure.indicator, context) : undefined;
      if (reason === undefined) return [];
      const message = `The figure of “${figure.indicator}” is said to be reported in ${quarter}, but ${reason}.`;
      return [{ id: 'references-reported-in', ...place, message }];
    }),
  );

function whyNotThere(
  quarter: string,
  indicator: string,
  { library, named }: CheckContext,
): string | undefined {
  if (!named.updates.has(quarter)) return 'this site has no update for that quarter';
  const other = library.updates.find(({ id }) => id === quarter);
  const isThere = other?.figures.some((figure) => figure.indicator === indicator && figure.value !== null);
  return other === undefined || isThere ? undefined : 'that update has no such figure';
}
