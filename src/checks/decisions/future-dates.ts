import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Check } from '../context.ts';
import { placeInDecision } from './decision-place.ts';

/** A record tells of what has happened. Only its publication may lie ahead, since call-in is shown as soon as it is known. */
export const futureDates: Check = (context) =>
  context.library.decisions.flatMap((decision) => {
    const called = decision['called-in'];
    const told = [
      { keys: ['made'], date: decision.made, what: 'made' },
      { keys: ['called-in', 'on'], date: called?.on, what: 'called in' },
      { keys: ['called-in', 'outcome-on'], date: called?.['outcome-on'], what: 'settled by scrutiny' },
    ];
    return told.flatMap(({ keys, date, what }) => {
      if (date === undefined || date <= context.today) return [];
      const message = `The decision is ${what} on ${weekdayDateInWords(date)}, but today is ${weekdayDateInWords(context.today)}.`;
      return [
        { id: 'decisions-in-the-future' as const, ...placeInDecision(decision, keys, context), message },
      ];
    });
  });
