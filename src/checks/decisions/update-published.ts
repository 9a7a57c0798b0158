import { weekdayDateInWords } from '../../domain/london-time.ts';
import { resolvePeriod } from '../../domain/period.ts';
import type { Decision, Update } from '../../library/library.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import type { DocumentFile } from '../project/project.ts';
import { periodInWords } from '../../domain/period-words.ts';
import { placeOfKey } from '../project/place.ts';
import { updatesOf } from '../sources.ts';

/** Why an update cannot have been published on a day, and what to do where that is not only to compare the days. */
type Fault = { why: string; mend?: string };

const MEND_LATE =
  'Compare both days with the records, and correct the one that is wrong. If the update comes out here only after the decision, take the line published: out.';

/**
 * An update is published after its quarter, and before the record of a decision on it. One that was drawn from such a
 * record was published with that.
 */
export const updatePublished: Check = (context) => {
  const decisions = Map.groupBy(context.library.decisions, ({ update }) => update);
  return updatesOf(context).flatMap(({ item, file }) => {
    if (isToCome(item, context.today)) return [notBegun(item, file)];
    const fault = faultOf(item, decisions.get(item.id) ?? []) ?? farAhead(item, context.today);
    if (fault === undefined) return [];
    const { why, mend } = fault;
    return [
      {
        id: 'decisions-update-published',
        ...placeOfKey(file, ['published'], 'value'),
        message: `The update is published on ${why}.`,
        ...(mend && { mend }),
      },
    ];
  });
};

/** Whether an update is on a quarter that has not begun, and would be public before that. */
function isToCome({ period, 'publish-at': publishAt = '' }: Update, today: string): boolean {
  const { start } = resolvePeriod(period, 'quarter');
  return start > today && start > publishAt;
}

function notBegun({ period }: Update, file: DocumentFile): Problem {
  const { start } = resolvePeriod(period, 'quarter');
  return {
    id: 'decisions-update-published',
    ...placeOfKey(file, ['period'], 'value'),
    message: `The update is on ${periodInWords(resolvePeriod(period, 'quarter'))}, which only begins on ${weekdayDateInWords(start)}, and would be public before that.`,
    mend: 'Correct the quarter here and in the name of the file. If the update is prepared ahead, keep it under embargo until it comes out: write publish-at: with that day and time.',
  };
}

/** Days by which an update may be accepted ahead of the one it comes out on. */
const DAYS_AHEAD = 31;

function farAhead({ published, 'publish-at': publishAt }: Update, today: string): Fault | undefined {
  if (published === undefined || publishAt !== undefined) return undefined;
  if (published <= Temporal.PlainDate.from(today).add({ days: DAYS_AHEAD }).toString()) return undefined;
  return {
    why: `${weekdayDateInWords(published)}, but would be public as soon as this change is accepted`,
    mend: `Correct the day. If it is right, keep the update under embargo until then: write publish-at: with that day and a time, such as '${published} 09:00'.`,
  };
}

function faultOf({ period, published, source }: Update, decisions: readonly Decision[]): Fault | undefined {
  if (published === undefined) return undefined;
  const { end } = resolvePeriod(period, 'quarter');
  const day = weekdayDateInWords(published);
  if (published < end) return { why: `${day}, before its quarter ended, on ${weekdayDateInWords(end)}` };
  const isFromDecision = source.kind === 'decision-record';
  const [made] = decisions.map((decision) => decision.made).toSorted();
  if (isFromDecision && made !== undefined && published < made) {
    return { why: `${day}, but is drawn from the record of a decision made on ${weekdayDateInWords(made)}` };
  }
  const records = decisions.flatMap((decision) => decision.published ?? []).toSorted();
  const [first] = records;
  if (first === undefined || records.includes(published)) return undefined;
  if (isFromDecision) {
    return {
      why: `${day}, but the record of the decision that it is drawn from on ${weekdayDateInWords(first)}`,
    };
  }
  if (published < first) return undefined;
  return {
    why: `${day}, after the record of the decision on it, on ${weekdayDateInWords(first)}`,
    mend: MEND_LATE,
  };
}
