import type { Check } from '../context.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import { knownFiguresOf, placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';

/** Numbers that no indicator of the unit can have. A misprint of the record itself is published as printed. */
export const possibleValues: Check = (context) =>
  knownFiguresOf(context).flatMap((figure) => {
    const fault = isToldMisprint(figure) ? undefined : impossibility(figure);
    if (fault === undefined) return [];
    const message = `${valueInWords(figure)} cannot be right for ${figureInWords(figure)}: ${fault}.`;
    return [{ id: 'arithmetic-impossible-value', ...placeInFigure(figure), message }];
  });

/** Whether a number is the misprint that its note tells of. One whose note names others hides another slip. */
function isToldMisprint({ figure: { value, note = '', 'as-printed': asPrinted } }: KnownFigure): boolean {
  return asPrinted === true && (!/\d/.test(note) || note.includes(String(Math.abs(value))));
}

/** Why a figure's number is not possible in its unit, or undefined when it is. */
export function impossibility({
  figure: { value, measure },
  indicator: { unit, people },
}: KnownFigure): string | undefined {
  if (measure === 'change') return value < -100 ? 'nothing can fall by more than 100%' : undefined;
  switch (unit) {
    case 'percent':
      return value < 0 || value > 100 ? 'a percentage lies between 0 and 100' : undefined;
    case 'count':
      return value < 0 || !Number.isInteger(value) ? 'a count is a whole number from 0 up' : undefined;
    case 'per-10000':
      if (people && value > 10_000) return 'no more than 10,000 in 10,000 can be counted';
      return value < 0 ? 'it cannot be less than 0' : undefined;
    case 'fte':
    case 'score':
      return value < 0 ? 'it cannot be less than 0' : undefined;
    case 'percentage-points':
      return Math.abs(value) > 100 ? 'two percentages are never more than 100 points apart' : undefined;
    case 'gbp-million':
      return undefined;
  }
}
