import { dirname } from 'node:path';
import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callInCalendar } from '../../src/feeds/calendar/call-in-calendar.ts';
import { callInOf } from '../../src/library/call-ins.ts';
import { readLibrary } from '../../src/library/from-disk.ts';
import type { Library } from '../../src/library/library.ts';
import { aDecision } from '../factories/decision.ts';
import { aLibrary, only } from '../factories/library.ts';
import { aSite } from '../factories/site.ts';
import { anUpdate } from '../factories/update.ts';
import { HOSTILE, shown } from './hostile.ts';

const OPEN = '2018-07-18T12:00+01:00';
const PAST = '2018-11-30T12:00Z';

/** The events of a calendar as ical.js reads them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name);
    const instant = (name: string) => (value(name) as ICAL.Time | null)?.toJSDate().toISOString();
    return {
      uid: value('uid'),
      summary: String(value('summary')),
      description: String(value('description')),
      url: value('url'),
      status: value('status'),
      sequence: value('sequence'),
      start: instant('dtstart'),
      end: instant('dtend'),
      stamp: instant('dtstamp'),
      changed: instant('last-modified'),
      day: (value('dtstart') as ICAL.Time).isDate ? String(value('dtstart')) : undefined,
      alarms: event
        .getAllSubcomponents('valarm')
        .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Time).toJSDate().toISOString()),
    };
  });
}

/** A text of the calendar itself. ical.js knows these names no type (RFC 7986, section 5.1, has TEXT), so it leaves the escapes. */
function textOf(text: string, name: string): string {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return String(calendar.getFirstPropertyValue(name)).replace(/\\(.)/g, '$1');
}

type DecisionOverride = Parameters<typeof aDecision>[0];
const calendarOf = (now: string, parts: Partial<Library>) => callInCalendar(aLibrary(parts), now);
const eventOf = (now: string, decision: DecisionOverride = {}) =>
  only(eventsIn(calendarOf(now, { decisions: [aDecision(decision)] })));
const utc = (instant: string) => new Date(instant).toISOString();

describe('a call-in deadline in the calendar', () => {
  test('is the last hour before it, and leads to the record', () => {
    expect(eventOf(OPEN)).toMatchObject({
      uid: 'call-in-2018-07-12-update@quarterlight.example',
      summary: 'Call-in closes: Quarterly update',
      url: 'https://quarterlight.example/decisions/2018-07-12-update/',
      status: 'CONFIRMED',
      start: utc('2018-07-20T23:00+01:00'),
      end: utc('2018-07-21T00:00+01:00'),
    });
  });

  test('says until when, how that is known and who can call it in', () => {
    const site = aSite({
      'call-in': [
        {
          from: '2011-04-01',
          'working-days': 5,
          'count-publication-day': false,
          cutoff: '16:00',
          requesters: 'Any three councillors',
        },
      ],
    });
    const event = only(eventsIn(calendarOf(OPEN, { site, decisions: [aDecision()] })));
    expect(event).toMatchObject({ start: utc('2018-07-23T15:00+01:00'), end: utc('2018-07-23T16:00+01:00') });
    expect(event.description.split('\n')).toEqual([
      'Decision of Cabinet, 12 July 2018.',
      expect.stringContaining('until 4pm on Monday 23 July 2018'),
      'Call-in deadline: 4pm on Monday 23 July 2018 (worked out from the council’s rule).',
      'Who can call it in: Any three councillors',
    ]);
  });

  test('says so where the record states it', () => {
    expect(eventOf(OPEN, { 'call-in': { stated: '2018-07-20' } }).description).toContain(
      '(stated in the record)',
    );
  });

  test.each([
    ['not published yet', '2018-07-13T12:00+01:00', {}, 'Call-in closes', 'TENTATIVE', 0, '2018-07-12'],
    ['open', OPEN, {}, 'Call-in closes', 'CONFIRMED', 1, '2018-07-16'],
    ['in effect', PAST, {}, 'Call-in closed', 'CONFIRMED', 2, '2018-07-21'],
    ['called in', PAST, { 'called-in': { on: '2018-07-19' } }, 'Called in', 'CONFIRMED', 2, '2018-07-19'],
    [
      'confirmed after that',
      PAST,
      { 'called-in': { on: '2018-07-19', outcome: 'confirmed', 'outcome-on': '2018-08-02' } },
      'Confirmed after call-in',
      'CONFIRMED',
      3,
      '2018-08-02',
    ],
    [
      'sent back after that',
      PAST,
      { 'called-in': { on: '2018-07-19', outcome: 'referred-back', 'outcome-on': '2018-08-02' } },
      'Sent back after call-in',
      'CONFIRMED',
      3,
      '2018-08-02',
    ],
  ] as const)('of a decision that is %s', (_, now, decision, title, status, sequence, changed) => {
    const instant = utc(`${changed}T00:00Z`);
    expect(eventOf(now, decision)).toMatchObject({
      summary: `${title}: Quarterly update`,
      status,
      sequence,
      stamp: instant,
      changed: instant,
    });
  });

  test.each<[string, DecisionOverride]>([
    ['is exempt', { 'call-in': { exempt: 'The work cannot wait.' } }],
    ['call-in does not apply to', { 'call-in': { 'not-applicable': 'It is not executive.' } }],
    ['has no known day of publication', { legacy: true, published: undefined }],
  ])('is not there for a decision that %s', (_, decision) => {
    expect(eventsIn(calendarOf(OPEN, { decisions: [aDecision(decision)] }))).toEqual([]);
  });
});

describe('the alarm', () => {
  test('goes off at 9am on the day before, while that is to come', () => {
    expect(eventOf(OPEN).alarms).toEqual([utc('2018-07-19T09:00+01:00')]);
    expect(eventOf('2018-07-19T09:00+01:00').alarms).toEqual([]);
    expect(eventOf('2018-07-18T12:00+01:00', { 'called-in': { on: '2018-07-18' } }).alarms).toEqual([]);
  });

  test.each([
    ['back', '2018-10-23', '2018-10-29', '2018-10-28T09:00+00:00'],
    ['on', '2018-03-20', '2018-03-26', '2018-03-25T09:00+01:00'],
  ])('goes off at 9am when the clocks went %s that night', (_, published, stated, alarm) => {
    const decision = { made: published, published, 'call-in': { stated } };
    const event = eventOf(`${published}T12:00Z`, decision);
    expect(event.alarms).toEqual([utc(alarm)]);
    expect(event.end).toBe(utc(stated === '2018-10-29' ? '2018-10-30T00:00Z' : '2018-03-27T00:00+01:00'));
  });

  test('comes last in its event, as RFC 5545 has it', () => {
    expect(calendarOf(OPEN, { decisions: [aDecision()] })).toMatch(
      /END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/,
    );
  });
});

describe('the next update', () => {
  const updates = [anUpdate({ published: '2018-11-20' })];
  const eventsWith = (due?: string, parts: Partial<Library> = { updates }) =>
    eventsIn(calendarOf(PAST, { ...parts, site: aSite(due ? { 'next-update-due': due } : {}) }));

  test('is due on the day that the site gives, for the quarter after the newest', () => {
    expect(only(eventsWith('2019-02-14'))).toMatchObject({
      uid: 'update-2018-19-q3@quarterlight.example',
      summary: 'Update due: October to December 2018 (Quarter 3, 2018 to 2019)',
      day: '2019-02-14',
      stamp: utc('2018-11-20T00:00Z'),
      alarms: [],
    });
  });

  test('after a last quarter is the first of the next council year', () => {
    const parts = { updates: [anUpdate({ period: '2018-19-q4' })] };
    expect(only(eventsWith('2019-08-14', parts)).uid).toBe('update-2019-20-q1@quarterlight.example');
  });

  test('has no day where the site gives none, or one that is left from an update that is out', () => {
    expect(eventsWith()).toEqual([]);
    expect(eventsWith('2018-12-31')).toEqual([]);
    expect(eventsWith('2019-02-14', {})).toEqual([]);
  });
});

describe('the calendar', () => {
  test('is the same whenever it is built, while no decision changes', () => {
    const decisions = [aDecision()];
    expect(calendarOf(PAST, { decisions })).toBe(calendarOf('2026-01-01T00:00Z', { decisions }));
  });

  test.each(HOSTILE)('gives back %j as it was written, and makes no event of it', (text) => {
    const site = aSite({ service: text, notice: text });
    // What a title may be is for the check to say: a calendar takes any.
    const decisions = [{ ...aDecision({ body: text }), title: text }];
    const written = calendarOf(OPEN, { site, decisions });
    const event = only(eventsIn(written));
    expect(event.summary).toBe(`Call-in closes: ${shown(text)}`);
    expect(shown(event.description)).toContain(`Decision of ${shown(text)}, 12 July 2018.`);
    expect(textOf(written, 'name')).toBe(`Call-in deadlines – ${shown(text)} – Thornaby`);
    expect(textOf(written, 'x-wr-calname')).toBe(`Call-in deadlines – ${shown(text)} – Thornaby`);
    expect(textOf(written, 'x-wr-caldesc')).toBe(shown(text));
  });

  test('has lines of at most 75 octets that end in CRLF, and no other line breaks or controls', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', '😀', ' ', ',', '\\', '\n', '\r', '\u0008'),
      minLength: 1,
    });
    fc.assert(
      fc.property(word, (text) => {
        const title = `x${text}x`;
        const written = calendarOf(OPEN, { decisions: [{ ...aDecision(), title }] });
        const lines = written.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(lines.join('')).not.toMatch(/[\u0000-\u001F]/);
        expect(only(eventsIn(written)).summary).toBe(`Call-in closes: ${shown(title)}`);
      }),
    );
  });
});

describe('the calendar that the repository publishes', () => {
  const library = readLibrary(dirname(dirname(import.meta.dirname)));

  test('ends each call-in at the instant of its record', () => {
    expect(eventsIn(callInCalendar(library, PAST)).map(({ end }) => end)).toEqual([
      utc('2017-11-25T00:00+00:00'),
      utc('2018-07-21T00:00+01:00'),
      utc('2018-10-27T00:00+01:00'),
    ]);
  });

  test('has the deadline of every decision that can be called in', () => {
    const ends = library.decisions.flatMap(
      (decision) => callInOf(decision, library)?.deadline.effective ?? [],
    );
    const events = eventsIn(callInCalendar(library, PAST)).filter(({ uid }) =>
      String(uid).startsWith('call-in-'),
    );
    expect(events.map(({ end }) => end)).toEqual(ends.map(utc));
  });
});
