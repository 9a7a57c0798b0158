import { MONTHS, monthCalled, monthName } from '../../domain/months.ts';
import type { DateFault } from './index.ts';

/** “Quarter 3 (July to September)”, “Q3 of 2018/19, October to December 2017”. */
const QUARTER = new RegExp(
  String.raw`\b(?:Quarter|Q) ?([1-4])(?: (?:of |in )?(20\d\d)(?: to |[/–-])(?:20)?\d\d)?(?:,| \(|:| [–-]) ?(${MONTHS.join('|')})(?: (\d{4}))? ?(?:to|[–-]) ?(${MONTHS.join('|')})(?: (\d{4}))?\b`,
  'g',
);

/** Quarters of the council year that are given the months of another, or of another year. Quarter 1 is April to June. */
export function quarterMonths(text: string): DateFault[] {
  return [...text.matchAll(QUARTER)].flatMap((found) => {
    const [said, digit = '', year, first = '', , last = '', ofYear] = found;
    const quarter = Number(digit);
    const begins = ((quarter * 3) % 12) + 1;
    const isRight = monthCalled(first) === begins && monthCalled(last) === begins + 2;
    const ends = year === undefined ? undefined : Number(year) + (quarter === 4 ? 1 : 0);
    if (isRight && (ends === undefined || ofYear === undefined || ends === Number(ofYear))) return [];
    const right = `${monthName(begins)} to ${monthName(begins + 2)}${ends === undefined ? '' : ` ${ends}`}`;
    return [{ start: found.index, length: said.length, message: `Quarter ${digit} is ${right}.` }];
  });
}
