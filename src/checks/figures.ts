import { decimalsOf } from '../domain/decimal.ts';
import { resolvePeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator, Update } from '../library/library.ts';
import type { Figure } from '../schemas/figure.ts';
import type { CheckContext } from './context.ts';
import type { Place } from './problem.ts';
import { placeOfKey } from './project/place.ts';
import type { DocumentFile } from './project/project.ts';
import { updatesOf } from './sources.ts';

/** A figure of a sound update whose indicator is sound too, with all that a rule needs to judge and to name it. */
export type SourcedFigure = {
  figure: Figure;
  /** Its place among the figures of its update, from 0. */
  index: number;
  update: Update;
  file: DocumentFile;
  indicator: Indicator;
  /** The id of its area, the council's own where it names none. */
  area: string;
  period: Period;
};

/** A figure that has a number. */
export type KnownFigure = SourcedFigure & { figure: { value: number } };

const known = new WeakMap<CheckContext, SourcedFigure[]>();

/**
 * Every figure whose indicator could be read, update by update in the order they are written. Unlike `observationsOf` it
 * makes do with what is sound. Worked out once for a context.
 */
export function figuresOf(context: CheckContext): readonly SourcedFigure[] {
  const figures = known.get(context) ?? sourcedFigures(context);
  known.set(context, figures);
  return figures;
}

/** The figures that have a number. */
export function knownFiguresOf(context: CheckContext): readonly KnownFigure[] {
  return figuresOf(context).filter((one): one is KnownFigure => one.figure.value !== null);
}

/** The decimals a figure is printed with: those it states, or those of its number if they are more. */
export function printedDecimals({ figure: { value, decimals = 0 } }: KnownFigure): number {
  return Math.max(decimals, decimalsOf(value));
}

/** What two figures must share to be figures of the same thing. */
export function identityOf({ figure, indicator, area, period }: SourcedFigure): string {
  return [indicator.id, area, period.basis, period.id, figure.measure].join(' ');
}

/** Where a figure's own number stands, or another of its details; the figure's entry where it has no such detail. */
export function placeInFigure({ file, index }: SourcedFigure, key: keyof Figure = 'value'): Place {
  return placeOfKey(file, ['figures', index, key], 'value');
}

function sourcedFigures(context: CheckContext): SourcedFigure[] {
  const indicators = new Map(context.library.indicators.map((indicator) => [indicator.id, indicator]));
  const home = context.library.site['home-area'];
  return updatesOf(context).flatMap(({ item: update, file }) =>
    update.figures.flatMap((figure, index) => {
      const indicator = indicators.get(figure.indicator);
      if (indicator === undefined) return [];
      const period = periodOf(figure);
      return [{ figure, index, update, file, indicator, area: figure.area ?? home, period }];
    }),
  );
}

const periods = new Map<string, Period>();

/** Thousands of figures share some dozens of periods, and reading one takes calendar arithmetic. */
function periodOf({ period, basis }: Figure): Period {
  const key = `${basis ?? ''} ${period}`;
  const resolved = periods.get(key) ?? resolvePeriod(period, basis);
  periods.set(key, resolved);
  return resolved;
}
