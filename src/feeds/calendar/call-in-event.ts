import { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { calendarDate, dateInWords } from '../../domain/calendar-date.ts';
import type { DecisionState, Standing } from '../../domain/decision-state.ts';
import { instantFrom, isBefore, londonInstant } from '../../domain/london-time.ts';
import { callInOf, lifeOf } from '../../library/call-ins.ts';
import type { CallInOf } from '../../library/call-ins.ts';
import type { Decision, Library } from '../../library/library.ts';
import { decisionUrl } from '../../library/routes.ts';
import { instantOfDay, updatedOfDecision } from '../atom/dates.ts';
import { allowedCharacters, oneLine } from '../characters.ts';

/**
 * What each state of a decision is called in a calendar, and how many changes led to it: a calendar takes an event anew when
 * its SEQUENCE has grown (RFC 5545, section 3.8.7.4). Decisions in the last two states have no event.
 */
const STATES: Record<DecisionState, { title: string; sequence: number }> = {
  'not-yet-published': { title: 'Call-in closes', sequence: 0 },
  'call-in-open': { title: 'Call-in closes', sequence: 1 },
  'in-effect': { title: 'Call-in closed', sequence: 2 },
  'called-in': { title: 'Called in', sequence: 2 },
  confirmed: { title: 'Confirmed after call-in', sequence: 3 },
  'referred-back': { title: 'Sent back after call-in', sequence: 3 },
  exempt: { title: 'Exempt from call-in', sequence: 1 },
  'not-applicable': { title: 'Call-in does not apply', sequence: 1 },
};

/** When the alarm goes off, in London, on the day before the last. */
const ALARM_TIME = '09:00';

/**
 * The call-in deadline of a decision as an event: the last hour, which ends at the deadline, so that a calendar shows it on
 * the last day and not on the next. Undefined when the decision cannot be called in.
 * @throws RangeError and Error as `callInOf` and `lifeOf` do
 */
export function callInEvent(decision: Decision, library: Library, now: string): ICalEventData | undefined {
  const callIn = callInOf(decision, library);
  if (callIn === undefined) return undefined;
  const { standing } = lifeOf(decision, library, now);
  const { title, sequence } = STATES[standing.state];
  const end = instantFrom(callIn.deadline.effective);
  const changed = instantOfDay(updatedOfDecision(decision, standing));
  const url = new URL(decisionUrl(decision.id), library.site.url);
  const alarm = alarmOf(callIn, standing, now);
  return {
    id: `call-in-${decision.id}@${url.hostname}`,
    // In UTC, an instant needs no description of London's clock changes.
    start: new Date(end.subtract({ hours: 1 }).epochMilliseconds),
    end: new Date(end.epochMilliseconds),
    summary: oneLine(`${title}: ${decision.title}`),
    description: allowedCharacters(description(decision, callIn, standing)),
    url: url.href,
    sequence,
    stamp: changed,
    lastModified: changed,
    status: standing.state === 'not-yet-published' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(alarm && { alarms: [{ type: ICalAlarmType.display, trigger: alarm }] }),
  };
}

function description(decision: Decision, { words, stated, rule }: CallInOf, standing: Standing): string {
  const source = stated ? 'stated in the record' : 'worked out from the council’s rule';
  return [
    `Decision of ${decision.body}, ${dateInWords(decision.made)}.`,
    standing.sentence,
    `Call-in deadline: ${words} (${source}).`,
    ...(rule.requesters ? [`Who can call it in: ${rule.requesters}`] : []),
  ].join('\n');
}

/** Set as an instant, because a day before by the clock is not 24 hours when the clocks change that night. */
function alarmOf({ deadline }: CallInOf, { state }: Standing, now: string): Date | undefined {
  if (state !== 'call-in-open' && state !== 'not-yet-published') return undefined;
  const dayBefore = calendarDate(deadline.lastDay).subtract({ days: 1 }).toString();
  const at = londonInstant(dayBefore, ALARM_TIME);
  return isBefore(now, at) ? new Date(instantFrom(at).epochMilliseconds) : undefined;
}
