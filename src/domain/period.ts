import { calendarDate, isIsoDate, isMonthEnd } from './calendar-date.ts';

/**
 * What a figure covers. Only figures of the same basis are compared.
 * `span` is any other stated stretch of days, such as a school term.
 */
export const BASES = [
  'snapshot',
  'quarter',
  'year-to-date',
  'year',
  'rolling-3-months',
  'academic-year',
  'calendar-year',
  'span',
] as const;

export type Basis = (typeof BASES)[number];

/** A stretch of days, both ends included, with the id and the basis it was resolved from. */
export type Period = Readonly<{ id: string; basis: Basis; start: string; end: string }>;

/** A period id that does not fit its basis; the message says what would. */
export class PeriodError extends Error {
  override name = 'PeriodError';
}

type Span = { start: string; end: string };
type Form = { pattern: RegExp; example: string; resolve: (match: RegExpMatchArray) => Span };

// Years from 1000 to 2999, as calendar-date has them.
const YEAR_FORM = /^([12]\d{3})-(\d{2})$/;
const QUARTER_FORM = /^([12]\d{3})-(\d{2})-q([1-4])$/;
const DATE_FORM = /^(\d{4}-\d{2}-\d{2})$/;

const FORMS: Record<Basis, Form> = {
  snapshot: { pattern: DATE_FORM, example: '2018-09-30', resolve: ([, day = '']) => span(day, day) },
  quarter: {
    pattern: QUARTER_FORM,
    example: '2018-19-q2',
    resolve: ([, from = '', to = '', quarter = '']) => quarterSpan(yearStart(from, to), Number(quarter)),
  },
  'year-to-date': {
    pattern: QUARTER_FORM,
    example: '2018-19-q2',
    resolve: ([, from = '', to = '', quarter = '']) => ({
      start: financialYear(yearStart(from, to)).start,
      end: quarterSpan(yearStart(from, to), Number(quarter)).end,
    }),
  },
  year: {
    pattern: YEAR_FORM,
    example: '2017-18',
    resolve: ([, from = '', to = '']) => financialYear(yearStart(from, to)),
  },
  'academic-year': {
    pattern: YEAR_FORM,
    example: '2010-11',
    resolve: ([, from = '', to = '']) => {
      const year = yearStart(from, to);
      return { start: `${year}-09-01`, end: `${year + 1}-08-31` };
    },
  },
  'calendar-year': {
    pattern: /^([12]\d{3})$/,
    example: '2015',
    resolve: ([, year]) => ({ start: `${year}-01-01`, end: `${year}-12-31` }),
  },
  'rolling-3-months': {
    pattern: DATE_FORM,
    example: '2012-01-31',
    resolve: ([, day = '']) => threeMonthsTo(day),
  },
  span: {
    pattern: /^(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})$/,
    example: '2011-09-01--2011-12-31',
    resolve: ([, start = '', end = '']) => span(start, end),
  },
};

/** What an id of each basis stands for. Those that only the line `basis:` tells from others name it. */
const BASES_IN_WORDS: Record<Basis, string> = {
  snapshot: 'a day',
  quarter: 'a quarter',
  'year-to-date': 'the last quarter of a year so far (basis: year-to-date)',
  year: 'a year',
  'rolling-3-months': 'the last day of three months (basis: rolling-3-months)',
  'academic-year': 'a school year (basis: academic-year)',
  'calendar-year': 'a calendar year',
  span: 'a stretch of days (basis: span)',
};

/** The basis a period id has when none is stated: a date is a snapshot, `2017-18` a council year, and so on. */
const DEFAULT_BASES: readonly Basis[] = ['quarter', 'year', 'snapshot', 'span', 'calendar-year'];

/**
 * The basis that an id implies when the figure states none.
 * @throws PeriodError when the id has none of the known forms.
 */
export function impliedBasis(id: string): Basis {
  const basis = DEFAULT_BASES.find((candidate) => FORMS[candidate].pattern.test(id));
  if (basis === undefined) {
    throw new PeriodError(
      `“${id}” is not a period. Write a quarter ('2018-19-q2'), a year ('2017-18') or a day ('2018-09-30').`,
    );
  }
  return basis;
}

/**
 * The days a period id stands for under a basis. The council year runs from 1 April to 31 March.
 * @param id such as `2018-19-q2`, `2017-18`, `2018-09-30`, `2015` or `2011-09-01--2011-12-31`
 * @param basis left out, it is read from the form of the id
 * @throws PeriodError when the id does not fit the basis, or names no real year or day
 */
export function resolvePeriod(id: string, basis: Basis = impliedBasis(id)): Period {
  const key = `${basis} ${id}`;
  const known = resolved.get(key) ?? resolve(id, basis);
  resolved.set(key, known);
  return known;
}

/** The same, with what is wrong with the id given back and not thrown. */
export function periodOrFault(id: string, basis?: Basis): Period | PeriodError {
  try {
    return resolvePeriod(id, basis);
  } catch (error) {
    if (error instanceof PeriodError) return error;
    throw error;
  }
}

/** Figures by the ten thousand share a few hundred periods. */
const resolved = new Map<string, Period>();

function resolve(id: string, basis: Basis): Period {
  const form = FORMS[basis];
  const match = id.match(form.pattern);
  if (match === null) {
    throw new PeriodError(
      `“${id}” is not ${BASES_IN_WORDS[basis]}, which is written like '${form.example}'.`,
    );
  }
  return { id, basis, ...form.resolve(match) };
}

/** The quarter, 1 to 4, in which a period ends. Quarter 1 is April to June. */
export function quarterOf(period: Period): number {
  const { month } = calendarDate(period.end);
  return Math.floor(((month + 8) % 12) / 3) + 1;
}

/** The council year in which a day falls: `2018-19` for any day from 1 April 2018 to 31 March 2019. */
export function councilYearOf(iso: string): string {
  const date = calendarDate(iso);
  const first = date.month >= 4 ? date.year : date.year - 1;
  return yearId(first);
}

function span(start: string, end: string): Span {
  for (const day of [start, end]) {
    if (!isIsoDate(day)) throw new PeriodError(`“${day}” is not a day of the calendar.`);
  }
  if (end < start) throw new PeriodError(`The period ends (${end}) before it starts (${start}).`);
  return { start, end };
}

function yearStart(from: string, to: string): number {
  const year = Number(from);
  if (yearId(year) !== `${from}-${to}`) {
    throw new PeriodError(`“${from}-${to}” is not two years in a row; write ${yearId(year)}.`);
  }
  if (year === 2999) throw new PeriodError(`“${from}-${to}” ends after 2999, the last year a day can be in.`);
  return year;
}

/** The id of the council year, or school year, that begins in a calendar year: 2018 begins `2018-19`. */
export function yearId(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

function financialYear(first: number): Span {
  return { start: `${first}-04-01`, end: `${first + 1}-03-31` };
}

function quarterSpan(firstYear: number, quarter: number): Span {
  const start = Temporal.PlainDate.from(`${firstYear}-04-01`).add({ months: 3 * (quarter - 1) });
  return { start: start.toString(), end: start.add({ months: 3 }).subtract({ days: 1 }).toString() };
}

function threeMonthsTo(day: string): Span {
  const { end } = span(day, day);
  if (!isMonthEnd(end)) {
    throw new PeriodError(
      `Three months that roll on (rolling-3-months) end on the last day of a month; ${day} is not one.`,
    );
  }
  return { start: Temporal.PlainDate.from(end).with({ day: 1 }).subtract({ months: 2 }).toString(), end };
}
