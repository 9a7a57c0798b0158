import ical, { escape } from 'ical-generator';
import type { Library } from '../../library/library.ts';
import { oneLine } from '../characters.ts';
import { callInEvent } from './call-in-event.ts';
import { nextUpdateEvent } from './next-update-event.ts';

/** Where the calendar is. */
export const CALL_IN_CALENDAR = '/call-in.ics';

/** How often a calendar program is asked to look again, in seconds. */
const REFRESH = 12 * 60 * 60;

/**
 * Every call-in deadline as a calendar (RFC 5545), open and past, with where each decision stands at an instant; and the day
 * the next update is due, where the site gives one.
 */
export function callInCalendar(library: Library, now: string): string {
  const { site, decisions } = library;
  const name = `Call-in deadlines – ${site.service} – ${site['council-short']}`;
  const events = [
    ...decisions.flatMap((decision) => callInEvent(decision, library, now) ?? []),
    ...[nextUpdateEvent(library)].flatMap((event) => event ?? []),
  ];
  const calendar = ical({
    prodId: '//Quarterlight//Call-in deadlines//EN',
    name: inert(name),
    ...(site.notice && { description: inert(site.notice) }),
    ttl: REFRESH,
    events,
  });
  return `${alarmsLast(calendar.toString())}\r\n`;
}

/** The library writes the texts of the calendar itself as they are. */
function inert(text: string): string {
  return escape(oneLine(text), false);
}

/** The library writes an alarm before the last lines of its event; the grammar has alarms last (RFC 5545, section 3.6.1). */
function alarmsLast(text: string): string {
  return text.replace(/(BEGIN:VALARM\r\n.*?END:VALARM\r\n)(.*?)(?=END:VEVENT\r\n)/gs, '$2$1');
}
