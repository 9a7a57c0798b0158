import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeInDecision } from './decision-place.ts';

/**
 * A record tells of what has happened. Only its publication may lie ahead, since call-in is shown as soon as it is known; and
 * a record under embargo until the meeting may be prepared before it.
 */
export const futureDates: Check = (context) =>
  context.library.decisions.flatMap((decision) => [
    ...madeTooEarly(decision, context),
    ...toldTooEarly(decision, context),
  ]);

function madeTooEarly(decision: Decision, context: CheckContext): Problem[] {
  const { made } = decision;
  if (made <= context.today) return [];
  const until = embargoOf(decision, context);
  if (until >= made) return [];
  const shown = until > context.today ? `, and the record would be public from ${until}, before that` : '';
  const message = `${inWords('made', made, context)}${shown}.`;
  const mend = `Correct the day. If the meeting is still to come, keep the record under embargo until then: write publish-at: with that day or a later one, such as '${made} 18:00'.`;
  return [{ id: 'decisions-in-the-future', ...placeInDecision(decision, ['made'], context), message, mend }];
}

/** When the record becomes public, on London's clock, which sorts as text: a record waits with its update. */
function embargoOf(decision: Decision, { library }: CheckContext): string {
  const update = library.updates.find(({ id }) => id === decision.update);
  const [, later = ''] = [decision['publish-at'] ?? '', update?.['publish-at'] ?? ''].toSorted();
  return later;
}

/** Nobody knows ahead that a decision will be called in, or what will come of it. */
function toldTooEarly(decision: Decision, context: CheckContext): Problem[] {
  const called = decision['called-in'];
  const told = [
    { key: 'on', date: called?.on, what: 'called in' },
    { key: 'outcome-on', date: called?.['outcome-on'], what: 'settled by scrutiny' },
  ];
  return told.flatMap(({ key, date, what }) => {
    if (date === undefined || date <= context.today) return [];
    const place = placeInDecision(decision, ['called-in', key], context);
    return [
      { id: 'decisions-in-the-future' as const, ...place, message: `${inWords(what, date, context)}.` },
    ];
  });
}

function inWords(what: string, date: string, { today }: CheckContext): string {
  return `The decision is ${what} on ${weekdayDateInWords(date)}, but today is ${weekdayDateInWords(today)}`;
}
