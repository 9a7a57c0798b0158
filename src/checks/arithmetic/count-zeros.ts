import type { Check } from '../context.ts';
import { knownFiguresOf, placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { rangeOfKey } from '../project/place.ts';

/** Counts that are written with a zero behind the point, as 504.0: it would be lost, and stands for a slip. */
export const countsWithoutZeros: Check = (context) =>
  knownFiguresOf(context)
    .filter(({ figure, indicator }) => indicator.unit === 'count' && figure.measure === 'level')
    .filter((figure) => /\.0+$/.test(writtenForm(figure)))
    .map((figure) => ({
      id: 'arithmetic-count-decimals',
      ...placeInFigure(figure),
      message: `“${figure.indicator.title}” counts ${figure.indicator.of}, but this figure is written with a point: ${writtenForm(figure)}.`,
      mend: `Compare the figure with the record. If no digit is wrong or missing, write value: ${figure.figure.value}.`,
    }));

function writtenForm({ file, index }: KnownFigure): string {
  const { start, end } = rangeOfKey(file, ['figures', index, 'value'], 'value');
  return file.text.slice(start, end);
}
