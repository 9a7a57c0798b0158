/** A time as people write it, with the minutes since the day began that it stands for. */
type Form = { pattern: RegExp; minutes: (match: RegExpExecArray) => number };

const NOON = 12 * 60;
const DAY = 24 * 60;

const FORMS: readonly Form[] = [
  { pattern: /\b(?:12\s?)?midnight\b|\b12(?:[:.]00)?\s?am\b/gi, minutes: () => DAY },
  { pattern: /\b(?:12\s?)?(?:noon|midday)\b|\b12(?:[:.]00)?\s?pm\b/gi, minutes: () => NOON },
  {
    pattern: /\b(1[01]|0?[1-9])(?:[:.]([0-5]\d))?\s?([ap])\.?m\b/gi,
    minutes: ([, hour, minute = '0', half]) =>
      Number(hour) * 60 + Number(minute) + (half?.toLowerCase() === 'p' ? NOON : 0),
  },
  {
    pattern: /\b([01]?\d|2[0-4]):([0-5]\d)(?!\s?[ap]\.?m\b)/gi,
    minutes: ([, hour, minute]) => (Number(hour) * 60 + Number(minute)) % DAY || DAY,
  },
];

/**
 * The times that a text names, in minutes since the day began: 960 for “4pm”. Midnight is the end of a day, and so is the
 * minute before it.
 */
export function timesIn(text: string): number[] {
  return FORMS.flatMap(({ pattern, minutes }) =>
    [...text.matchAll(pattern)].map((match) => {
      const found = minutes(match);
      return found === DAY - 1 ? DAY : found;
    }),
  );
}

/** The time at which a rule closes call-in, in the same minutes. */
export function minutesOf(cutoff: string): number {
  return timesIn(cutoff)[0] ?? DAY;
}

const WEEKDAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})day\\b`, 'gi');

/** The weekdays that a text names, from 1 for Monday to 7 for Sunday. */
export function weekdaysIn(text: string): number[] {
  return [...text.matchAll(WEEKDAY)].map(([, name = '']) => WEEKDAYS.indexOf(name.toLowerCase()) + 1);
}
