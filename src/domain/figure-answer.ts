import type { Marker } from './markers.ts';
import { changeInPercent, levelInUnit } from './unit.ts';
import type { Unit } from './unit.ts';

/** A number that a report gives for a figure. */
export type GivenFigure = {
  value: number;
  /** Decimals that the number alone would lose: 1 for 57.0. */
  decimals?: number;
  /** The figure in the report’s words, where they hedge. */
  printed?: string;
  /** The counts behind a percentage. */
  numerator?: number;
  denominator?: number;
  /** What the report says beside it, such as that it is provisional. */
  marker?: Marker;
};

/** What a report says of a figure. `hidden` stands for a number of people so small that it is not published. */
export type FigureAnswer = GivenFigure | 'hidden' | 'not available' | 'not reported';

/** What a figure is a number of. */
export type Measured = { unit: Unit; measure: 'level' | 'change' };

/** How an answer was read, for the person who typed it. */
export function answerInWords(answer: FigureAnswer | undefined, measured: Measured): string {
  if (answer === undefined) return 'left for later, marked ???';
  if (answer === 'hidden') return 'hidden: [c] stands in place of the number';
  if (answer === 'not available') return 'not available: [x] stands in place of the number';
  if (answer === 'not reported') return 'not in this report';
  const { numerator, denominator, marker } = answer;
  const counts = numerator === undefined ? '' : `, ${numerator} of ${denominator}`;
  return `${shownAs(answer, measured)}${counts}${marker === undefined ? '' : ` [${marker}]`}`;
}

function shownAs({ value, decimals, printed }: GivenFigure, { unit, measure }: Measured): string {
  if (measure === 'change') {
    const size = changeInPercent(Math.abs(value), decimals).replace('+', '');
    if (value === 0) return 'no change';
    return `${value < 0 ? 'down' : 'up'} ${printed ?? size}`;
  }
  return printed ?? `${levelInUnit(value, unit, decimals)}${unit === 'fte' ? ' full-time equivalents' : ''}`;
}
