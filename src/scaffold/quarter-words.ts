import { monthsInWords } from '../domain/calendar-date.ts';
import { resolvePeriod } from '../domain/period.ts';
import { numberOf } from './quarters.ts';

/**
 * Words about one quarter as words about another: “Report, 2018/19 Quarter 2” becomes “Report, 2018/19 Quarter 3”. Whatever
 * does not name the quarter or its year stays as it is.
 */
export function onQuarter(words: string, from: string, to: string): string {
  const forms = new Map(namesOf(from).map((name, index) => [name, namesOf(to)[index] ?? name]));
  const longestFirst = [...forms.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return words.replace(pattern, (name) => forms.get(name) ?? name);
}

/** Whether words name a quarter by its number, so that they can be put on another. */
export function namesQuarter(words: string, quarter: string): boolean {
  return new RegExp(`\\bQ(?:uarter )?${numberOf(quarter)}\\b`).test(words) && !/year[- ]end/i.test(words);
}

/** What people call a quarter and its year, in an order of ours. */
function namesOf(quarter: string): string[] {
  const { start, end } = resolvePeriod(quarter, 'quarter');
  const first = Number(quarter.slice(0, 4));
  const short = quarter.slice(5, 7);
  return [
    `${first} to ${first + 1}`,
    `${first}/${short}`,
    `${first}-${short}`,
    `${first}–${short}`,
    `Quarter ${numberOf(quarter)}`,
    `Q${numberOf(quarter)}`,
    monthsInWords(start, end),
  ];
}
