import { MONTHS, monthCalled } from '../../domain/months.ts';
import type { DateFault } from './index.ts';

const TIME = String.raw`(?:(\d{1,2}) )?(${MONTHS.join('|')}) (\d{4})`;
/** “From December 2018 to October 2018”, “(3 May 2018 – 1 May 2018)”. */
const STRETCH = new RegExp(
  String.raw`(?:\b(?:from|between) |\()${TIME}(?: (?:to|until|till|and) |\s?[–-]\s?)${TIME}`,
  'gi',
);
/** “The programme of 2018/17”: two years that a year runs over follow on each other. */
const YEARS =
  /\b(?:in|of|for|during|since|year|from|by|and|to|the|end of) ((?:19|20)\d\d)[/–](\d{4}|\d\d)\b(?![/–-]\d)/gi;

/** Times that end before they begin. */
export function backwardTimes(text: string): DateFault[] {
  return [...stretches(text), ...years(text)];
}

function stretches(text: string): DateFault[] {
  return [...text.matchAll(STRETCH)].flatMap((found) => {
    const [said, day, month = '', year, lastDay, lastMonth = '', lastYear] = found;
    // A month alone begins before and ends after each of its days.
    const hasDays = day !== undefined && lastDay !== undefined;
    const begins = placeOf(hasDays ? day : '0', month, year);
    const ends = placeOf(hasDays ? lastDay : '0', lastMonth, lastYear);
    if (begins <= ends) return [];
    return [
      {
        start: found.index,
        length: said.length,
        message: `“${said.replace('(', '')}” ends before it begins.`,
      },
    ];
  });
}

/** A day as a number that is greater for a later day. */
function placeOf(day: string, month: string, year: string | undefined): number {
  return Number(year) * 1300 + monthCalled(month) * 100 + Number(day);
}

function years(text: string): DateFault[] {
  return [...text.matchAll(YEARS)].flatMap(({ 0: said, 1: first = '', 2: last = '', index }) => {
    const ends = last.length === 2 ? Number(first.slice(0, 2)) * 100 + Number(last) : Number(last);
    const isNextCentury = first.endsWith('99') && last === '00';
    if (ends > Number(first) || isNextCentury) return [];
    const years = `${first}${said.includes('–') ? '–' : '/'}${last}`;
    return [
      {
        start: index + said.length - years.length,
        length: years.length,
        message: `The years ${years} run backwards.`,
      },
    ];
  });
}
