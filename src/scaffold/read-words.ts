import { dateInWords, isIsoDate } from '../domain/calendar-date.ts';
import { weekdayDateInWords } from '../domain/london-time.ts';
import { yearId } from '../domain/period.ts';
import { weekdayBefore, writtenDay } from '../domain/written-day.ts';

/** A quarter as people write it: `2018-19-q3`, “Q3 2018/19”, “Quarter 3 of 2018 to 2019”. Undefined when it is none. */
export function readQuarter(text: string): string | undefined {
  const quarter = /\b(?:q|quarter)\s*([1-4])\b/i.exec(text)?.[1];
  const [, from, to] = /\b([12]\d{3})\s*(?:-|–|\/|to)\s*(\d{4}|\d{2})\b/i.exec(text) ?? [];
  if (quarter === undefined || from === undefined || to === undefined) return undefined;
  const next = String(Number(from) + 1);
  return to === next || to === next.slice(-2) ? `${yearId(Number(from))}-q${quarter}` : undefined;
}

/** The newest quarter among the names of files; undefined where none is one. */
export function newestQuarter(names: Iterable<string>): string | undefined {
  return [...names]
    .filter((name) => readQuarter(name) === name)
    .toSorted()
    .at(-1);
}

/**
 * A day as people write it: `2019-01-17`, “17 January 2019”, “17/1/2019”. Undefined when it is none, or when it is said to be
 * another day of the week than it is.
 */
export function readDay(text: string): string | undefined {
  const iso = readDate(text);
  return iso === undefined || wrongWeekday(text) !== undefined ? undefined : iso;
}

/** What is wrong with the day of the week that somebody wrote before a date, in a sentence. Undefined when nothing is. */
export function wrongWeekday(text: string): string | undefined {
  const said = weekdayBefore(text)?.slice(0, 3);
  const iso = readDate(text.replace(/,? +(?:at )?\d{1,2}[:.]\d{2}\s*$/, ''));
  if (said === undefined || iso === undefined) return undefined;
  const [weekday = ''] = weekdayDateInWords(iso).split(' ');
  if (weekday.toLowerCase().startsWith(said)) return undefined;
  return `${dateInWords(iso)} is a ${weekday}. Look the day up again, and write it like ${iso}.`;
}

function readDate(text: string): string | undefined {
  const words = text.trim();
  return isIsoDate(words) ? words : writtenDay(words);
}

/** A moment on London's clock as people write it: `2019-01-28 09:00`, “28 January 2019 9:00”. Undefined when it is none. */
export function readMoment(text: string): string | undefined {
  const [, before = '', hour = '', minute = ''] =
    /^(.+?),? +(?:at )?(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ?? [];
  const day = readDay(before);
  return day === undefined ? undefined : `${day} ${hour.padStart(2, '0')}:${minute}`;
}

/** What a file is about, as part of its name: small letters, digits and hyphens. Empty when nothing is left. */
export function readName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
