import { observationsOf } from '../../src/library/observations.ts';
import type { Observation } from '../../src/library/observations.ts';
import type { Library } from '../../src/library/library.ts';
import { anIndicator } from './indicator.ts';
import { aLibrary } from './library.ts';
import { anUpdate } from './update.ts';
import { aFigure } from './figure.ts';
import type { FigureOverride } from './figure.ts';

type IndicatorOverride = Parameters<typeof anIndicator>[0];

/** A library of one indicator, whose figures are published by these updates: the quarter, and what its figures say. */
export function aLibraryOf(
  updates: Readonly<Record<string, readonly FigureOverride[]>>,
  indicator: IndicatorOverride = {},
): Library {
  return aLibrary({
    indicators: [anIndicator(indicator)],
    updates: Object.entries(updates).map(([period, figures]) =>
      anUpdate({ period, figures: figures.map((figure) => aFigure(figure)) }),
    ),
  });
}

/** The figures of such a library with all that follows from them, in the order they are published. */
export function theObservations(...library: Parameters<typeof aLibraryOf>): Observation[] {
  return observationsOf(aLibraryOf(...library)).all;
}

/** The direction of the last figure published, and why. */
export function lastDirection(...library: Parameters<typeof aLibraryOf>): Observation['direction'] {
  return theObservations(...library).at(-1)?.direction;
}
