import type { ICalEventData } from 'ical-generator';
import { ICalEventTransparency } from 'ical-generator';
import { dayAfter } from '../../domain/calendar-date.ts';
import { councilYearOf, quarterOf, resolvePeriod } from '../../domain/period.ts';
import type { Period } from '../../domain/period.ts';
import { periodInWords } from '../../domain/period-words.ts';
import type { Library, Update } from '../../library/library.ts';
import { datesOfUpdate, instantOfDay } from '../atom/dates.ts';

/**
 * The day the next update is due as an event, or undefined. No record says when one is due, so there is an event only where
 * data/site.yaml gives the day. A day before the next quarter is over must be that of an update that is out already.
 */
export function nextUpdateEvent(library: Library): ICalEventData | undefined {
  const due = library.site['next-update-due'];
  const newest = library.updates.at(-1);
  if (due === undefined || newest === undefined) return undefined;
  const next = quarterAfter(newest);
  if (due <= next.end) return undefined;
  const url = new URL('/updates/', library.site.url);
  const decisions = library.decisions.filter(({ update }) => update === newest.id);
  const changed = instantOfDay(datesOfUpdate(newest, decisions, library).updated);
  return {
    id: `update-${next.id}@${url.hostname}`,
    start: instantOfDay(due),
    allDay: true,
    summary: `Update due: ${periodInWords(next)}`,
    url: url.href,
    stamp: changed,
    lastModified: changed,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function quarterAfter({ period }: Update): Period {
  const first = dayAfter(resolvePeriod(period).end);
  const quarter = quarterOf(resolvePeriod(first));
  return resolvePeriod(`${councilYearOf(first)}-q${quarter}`);
}
