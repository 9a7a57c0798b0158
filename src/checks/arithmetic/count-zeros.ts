import type { Check } from '../context.ts';
import { knownFiguresOf, placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { rangeOfKey } from '../project/place.ts';

/** Counts that are written with a zero behind the point, as 504.0: it would be lost, and stands for a slip. */
export const countsWithoutZeros: Check = (context) => {
  const figures = Map.groupBy(knownFiguresOf(context), ({ file }) => file);
  // Where a value stands is dear to find out, and hardly any file has such a number at all.
  return [...figures].flatMap(([file, all]) => (WITH_ZERO.test(file.text) ? problemsOf(all) : []));
};

const WITH_ZERO = /value\W*\d+\.0+(?!\d)/;

function problemsOf(figures: readonly KnownFigure[]): Problem[] {
  return figures
    .filter(({ figure, indicator }) => indicator.unit === 'count' && figure.measure === 'level')
    .filter((figure) => /\.0+$/.test(writtenForm(figure)))
    .map((figure) => ({
      id: 'arithmetic-count-decimals',
      ...placeInFigure(figure),
      message: `“${figure.indicator.title}” counts ${figure.indicator.of}, but this figure is written with a point: ${writtenForm(figure)}.`,
      mend: `Compare the figure with the record. If no digit is wrong or missing, write value: ${figure.figure.value}.`,
    }));
}

function writtenForm({ file, index }: KnownFigure): string {
  const { start, end } = rangeOfKey(file, ['figures', index, 'value'], 'value');
  return file.text.slice(start, end);
}
