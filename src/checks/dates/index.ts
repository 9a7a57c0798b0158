import type { Check, CheckContext } from '../context.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { decisionsOf, pagesOf, updatesOf } from '../sources.ts';
import { backwardTimes } from './backward-times.ts';
import { datedFigures } from './dated-figures.ts';
import { impossibleDays } from './impossible-days.ts';
import { quarterMonths } from './quarter-months.ts';

/** What is wrong in some words, and where in them it stands. */
export type DateFault = { start: number; length: number; message: string };

const FAULTS: readonly ((text: string) => DateFault[])[] = [impossibleDays, backwardTimes, quarterMonths];

/** The details in which people write sentences. */
const DETAILS: ReadonlySet<string> = new Set(
  'title summary promise progress note text reasons alternatives definition'.split(' '),
);

/** Dates and times in what people read that cannot be right, whatever the record says. */
const datesPossible: Check = (context) =>
  wordsOf(context).flatMap((passage) =>
    /\d/.test(passage.text) ? FAULTS.flatMap((faults) => faults(passage.text).map(inPassage(passage))) : [],
  );

function wordsOf(context: CheckContext): Passage[] {
  const files = [updatesOf(context), decisionsOf(context), pagesOf(context)].flat().map(({ file }) => file);
  return files.flatMap((file) => [...detailsIn(file, DETAILS), ...passagesIn(file)]);
}

function inPassage({ placeOf }: Passage): (fault: DateFault) => Problem {
  return ({ start, length, message }) => ({ id: 'dates-impossible', ...placeOf(start, length), message });
}

/** In the order they run. */
export const DATES_CHECKS: readonly Check[] = [datesPossible, datedFigures];
