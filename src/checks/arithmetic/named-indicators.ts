import type { Indicator } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import { proseFiguresOf } from './prose-figures.ts';
import type { ProseFigure } from './prose-figures.ts';

/** An indicator that has figures, with what it is called and every number that is published of it. */
export type Named = {
  indicator: Indicator;
  /** In small letters. */
  names: readonly string[];
  /** The earliest update's first. */
  figures: readonly ProseFigure[];
};

/** What children in care are called too. */
const IN_CARE = 'children in care';
const ALSO_IN_CARE = [
  ...['looked after children', 'looked-after children', 'children looked after'],
  ...['children looked after by the council', 'care population', 'number in care', 'numbers in care'],
];

const known = new WeakMap<CheckContext, readonly Named[]>();

/** The indicators that have figures, whichever update publishes them. Worked out once for a context. */
export function namedIndicatorsIn(context: CheckContext): readonly Named[] {
  const found = known.get(context) ?? collect(context);
  known.set(context, found);
  return found;
}

/** Whether an indicator is how many children are in care, whom sentences name in many ways. */
export function isInCare({ title, unit }: Indicator): boolean {
  return unit === 'count' && title.toLowerCase() === IN_CARE;
}

function collect(context: CheckContext): Named[] {
  const all = [...proseFiguresOf(context).values()].flat();
  const byIndicator = Map.groupBy(all, ({ source }) => source.indicator);
  return [...byIndicator].map(([indicator, figures]) => ({
    indicator,
    figures,
    names: [
      indicator.title.toLowerCase(),
      ...(indicator.short === undefined ? [] : [indicator.short.toLowerCase()]),
      ...(isInCare(indicator) ? ALSO_IN_CARE : []),
    ],
  }));
}
