import { dateInWords } from '../domain/calendar-date.ts';
import { decimalsOf } from '../domain/decimal.ts';
import { changeInPercent, levelInUnit } from '../domain/unit.ts';
import type { Correction, Indicator } from './library.ts';

/** A value in a correction as readers see it: 65.9%, “withdrawn”, or that there was none. */
export function correctedValue(
  value: Correction['was'],
  { measure, was, now }: Correction,
  { unit }: Pick<Indicator, 'unit'>,
): string {
  if (value === 'withdrawn') return 'withdrawn';
  if (value === null) return 'no figure';
  // Both are printed alike: 60.0% beside 60.1%.
  const decimals = Math.max(...[was, now].map((one) => (typeof one === 'number' ? decimalsOf(one) : 0)));
  return measure === 'change' ? changeInPercent(value, decimals) : levelInUnit(value, unit, decimals);
}

/** “Corrected on 4 March 2019: was 65.9%.” Where there was none, it says so. */
export function correctionInBrief(correction: Correction, indicator: Pick<Indicator, 'unit'>): string {
  const { was, on } = correction;
  const before = was === null ? 'there was ' : was === 'withdrawn' ? 'had been ' : 'was ';
  return `${verb(correction)} on ${dateInWords(on)}: ${before}${correctedValue(was, correction, indicator)}.`;
}

/** What was done: “Corrected”, “Revised” or “Withdrawn”. */
export function verb({ class: kind, now }: Correction): string {
  if (now === 'withdrawn') return 'Withdrawn';
  return kind === 'correction' ? 'Corrected' : 'Revised';
}
