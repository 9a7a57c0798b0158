import type { Check } from '../context.ts';
import { knownFiguresOf, placeInFigure } from '../figures.ts';
import { placeOfKey } from '../project/place.ts';
import { indicatorsOf } from '../sources.ts';

/** Counts that would be shown with decimals: 504.00 children. */
export const countsWhole: Check = (context) => [
  ...knownFiguresOf(context)
    .filter(({ figure, indicator }) => indicator.unit === 'count' && figure.measure === 'level')
    .filter(({ figure: { decimals = 0 } }) => decimals > 0)
    .map((figure) => ({
      id: 'arithmetic-count-decimals' as const,
      ...placeInFigure(figure, 'decimals'),
      message: `“${figure.indicator.title}” counts ${figure.indicator.of}, but the line decimals: ${figure.figure.decimals} would show digits behind the point.`,
    })),
  ...indicatorsOf(context)
    .filter(({ item: { unit, decimals } }) => unit === 'count' && decimals > 0)
    .map(({ item, file }) => ({
      id: 'arithmetic-count-decimals' as const,
      ...placeOfKey(file, ['decimals'], 'value'),
      message: `“${item.title}” counts ${item.of}, but the line decimals: ${item.decimals} would show digits behind the point.`,
    })),
];
