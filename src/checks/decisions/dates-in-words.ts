import { monthName } from '../../domain/calendar-date.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) =>
  monthName(index + 1)
    .toLowerCase()
    .slice(0, 3),
);
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';

type Parts = readonly (string | undefined)[];
type Form = {
  pattern: RegExp;
  parts: (match: RegExpExecArray) => Parts;
};

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`\\b${DAY}(?: of)? ${MONTH},? ${YEAR}\\b`, 'gi'),
    parts: ([, day, month, year]) => [day, month, year],
  },
  {
    pattern: new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'gi'),
    parts: ([, month, day, year]) => [day, month, year],
  },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, parts: ([, year, month, day]) => [day, month, year] },
  { pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, parts: ([, day, month, year]) => [day, month, year] },
];

/** The days that a text names with their year, as ISO dates. A day that does not exist, such as 31 June, is among them. */
export function datesIn(text: string): string[] {
  const words = text.replace(/\s+/g, ' ');
  return FORMS.flatMap(({ pattern, parts }) =>
    [...words.matchAll(pattern)].map((match) => {
      const [day = '', month = '', year = ''] = parts(match);
      return `${year}-${numberOf(month)}-${day.padStart(2, '0')}`;
    }),
  );
}

function numberOf(month: string): string {
  const named = MONTHS.indexOf(month.toLowerCase().slice(0, 3));
  return (named === -1 ? month : String(named + 1)).padStart(2, '0');
}
