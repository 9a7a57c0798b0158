import { dateInWords, isMonthEnd, monthInWords, monthsInWords } from './calendar-date.ts';
import type { Period } from './period.ts';
import { councilYearOf, quarterOf, yearId } from './period.ts';

/** The period as residents read it: "July to September 2018 (Quarter 2, 2018 to 2019)". */
export function periodInWords(period: Period): string {
  const { basis, start, end } = period;
  switch (basis) {
    case 'snapshot':
      return dateInWords(end);
    case 'quarter':
      return `${monthsInWords(start, end)} (Quarter ${quarterOf(period)}, ${yearsInWords(period)})`;
    case 'year-to-date':
      return `${monthsInWords(start, end)} (${yearsInWords(period)} so far)`;
    case 'year':
      return yearsInWords(period);
    case 'academic-year':
      return `school year ${yearsInWords(period)}`;
    case 'calendar-year':
      return period.id;
    case 'rolling-3-months':
      return `${monthsInWords(start, end)} (three months)`;
    case 'span':
      return spanInWords(period);
  }
}

/** The period in as few characters as an axis or a phone column allows: "Q2 2018–19", "2011–12", "Sep 2018" for a month's last day. */
export function periodInBrief(period: Period): string {
  const { basis, start, end } = period;
  switch (basis) {
    case 'quarter':
      return `Q${quarterOf(period)} ${yearsInBrief(period)}`;
    case 'year-to-date':
      return `to Q${quarterOf(period)} ${yearsInBrief(period)}`;
    case 'year':
      return yearsInBrief(period);
    case 'academic-year':
      return `school ${yearsInBrief(period)}`;
    case 'calendar-year':
      return period.id;
    case 'snapshot':
      return isMonthEnd(end) ? shortMonth(end) : `${Number(end.slice(8))} ${shortMonth(end)}`;
    case 'rolling-3-months':
    case 'span':
      return shortMonth(start) === shortMonth(end)
        ? shortMonth(end)
        : `${shortMonth(start)}–${shortMonth(end)}`;
  }
}

function yearsInWords({ start, basis, end }: Period): string {
  const first =
    basis === 'quarter' || basis === 'year-to-date' ? councilYearOf(end).slice(0, 4) : start.slice(0, 4);
  return `${first} to ${Number(first) + 1}`;
}

function yearsInBrief(period: Period): string {
  const first = Number(yearsInWords(period).slice(0, 4));
  return yearId(first).replace('-', '–');
}

function shortMonth(iso: string): string {
  const [month = '', year = ''] = monthInWords(iso).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}

function spanInWords({ start, end }: Period): string {
  if (start === end) return dateInWords(end);
  const isWholeMonths = start.endsWith('-01') && isMonthEnd(end);
  return isWholeMonths ? monthsInWords(start, end) : `${dateInWords(start)} to ${dateInWords(end)}`;
}
