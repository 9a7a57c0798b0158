import { monthCalled, MONTHS } from './months.ts';

const MONTH = `(${MONTHS.map((name) => name.slice(0, 3)).join('|')})[a-z]{0,6}\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';

type Parts = readonly (string | undefined)[];
type Form = {
  pattern: RegExp;
  parts: (match: RegExpExecArray) => Parts;
};

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`\\b${DAY}(?: of)?\\s${MONTH},?\\s${YEAR}\\b`, 'gi'),
    parts: ([, day, month, year]) => [day, month, year],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s${DAY},?\\s${YEAR}\\b`, 'gi'),
    parts: ([, month, day, year]) => [day, month, year],
  },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, parts: ([, year, month, day]) => [day, month, year] },
  { pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, parts: ([, day, month, year]) => [day, month, year] },
];

/** A day that a text names, as an ISO date or the end of one, and where in the text it stands. */
export type NamedDate = { date: string; start: number; length: number };

/** The days that a text names with their year. A day that does not exist, such as 31 June, is among them. */
export function datedIn(text: string): NamedDate[] {
  return FORMS.flatMap(({ pattern, parts }) =>
    [...text.matchAll(pattern)].map((match) => {
      const [day = '', month = '', year = ''] = parts(match);
      const date = `${year}-${numberOf(month)}-${day.padStart(2, '0')}`;
      return { date, start: match.index, length: match[0].length };
    }),
  );
}

/** The days of `datedIn`, as ISO dates alone. */
export function datesIn(text: string): string[] {
  return datedIn(text.replace(/\s+/g, ' ')).map(({ date }) => date);
}

const WITHOUT_YEAR = new RegExp(`\\b${DAY}(?: of)?\\s${MONTH}(?![a-z])(?!,?\\s\\d{4})`, 'gi');

/** The days that a text names without a year, each as the end of an ISO date: 10-26. */
export function yearlessIn(text: string): NamedDate[] {
  return [...text.matchAll(WITHOUT_YEAR)].map((match) => {
    const [whole, day = '', month = ''] = match;
    return { date: `${numberOf(month)}-${day.padStart(2, '0')}`, start: match.index, length: whole.length };
  });
}

function numberOf(month: string): string {
  return String(monthCalled(month) || month).padStart(2, '0');
}
