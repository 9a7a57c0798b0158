import { breakBetween } from '../../domain/direction.ts';
import { isLikeForLike } from '../../domain/like-periods.ts';
import type { CheckContext } from '../context.ts';
import { identityOf, knownFiguresOf } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { impossibility } from './possible-values.ts';

/** The figures that have a number, by what they are figures of, each as it was last published. */
export type PublishedFigures = {
  /** The level of an indicator in an area and a period. */
  levelOf(indicator: string, like: Pick<KnownFigure, 'area' | 'period'>): KnownFigure | undefined;
  all: readonly KnownFigure[];
};

const published = new WeakMap<CheckContext, PublishedFigures>();

/** What is published where several updates give the same figure: the last of them. Worked out once for a context. */
export function publishedFiguresOf(context: CheckContext): PublishedFigures {
  const figures = published.get(context) ?? lastPublished(context);
  published.set(context, figures);
  return figures;
}

/**
 * Whether a figure can be reckoned with: it is not “around 45%”, not misprinted in the record, and not impossible, which is
 * reported already.
 */
export function isExact(figure: KnownFigure): boolean {
  const { printed, 'as-printed': asPrinted } = figure.figure;
  return printed === undefined && asPrinted === undefined && impossibility(figure) === undefined;
}

/** Whether a level is an earlier one that another can be compared with. */
export function precedes(earlier: KnownFigure, later: KnownFigure): boolean {
  return (
    earlier.period.end < later.period.end &&
    isLikeForLike(earlier.period, later.period) &&
    !breakBetween(earlier.period, later.period, later.indicator.breaks)
  );
}

function lastPublished(context: CheckContext): PublishedFigures {
  const figures = new Map(knownFiguresOf(context).map((figure) => [identityOf(figure), figure]));
  return {
    all: [...figures.values()],
    levelOf: (indicator, { area, period }) =>
      figures.get([indicator, area, period.basis, period.id, 'level'].join(' ')),
  };
}
