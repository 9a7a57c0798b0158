import { weekdayDateInWords } from '../../domain/london-time.ts';
import { resolvePeriod } from '../../domain/period.ts';
import type { Decision, Update } from '../../library/library.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { updatesOf } from '../sources.ts';

/**
 * An update is published after its quarter, and one that was drawn from the record of a decision not before the decision
 * was made.
 */
export const updatePublished: Check = (context) => {
  const decisions = Map.groupBy(context.library.decisions, ({ update }) => update);
  return updatesOf(context).flatMap(({ item, file }) => {
    const fault = faultOf(item, decisions.get(item.id) ?? []);
    if (fault === undefined) return [];
    return [
      {
        id: 'decisions-update-published',
        ...placeOfKey(file, ['published'], 'value'),
        message: `The update is published on ${fault}.`,
      },
    ];
  });
};

function faultOf({ period, published, source }: Update, decisions: readonly Decision[]): string | undefined {
  if (published === undefined) return undefined;
  const { end } = resolvePeriod(period, 'quarter');
  const day = weekdayDateInWords(published);
  if (published < end) return `${day}, before its quarter ended, on ${weekdayDateInWords(end)}`;
  const [first] = decisions.map(({ made }) => made).toSorted();
  if (source.kind !== 'decision-record' || first === undefined || published >= first) return undefined;
  return `${day}, but is drawn from the record of a decision made on ${weekdayDateInWords(first)}`;
}
