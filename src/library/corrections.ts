import { impliedBasis } from '../domain/period.ts';
import type { Basis } from '../domain/period.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Correction, Library } from './library.ts';
import type { Observation } from './observations.ts';

/** What tells one published figure from every other. */
export type FigureName = {
  update: string;
  indicator: string;
  period: string;
  basis: Basis;
  area: string;
  measure: 'level' | 'change';
};

type Named = Pick<Figure, 'indicator' | 'period' | 'measure'> & {
  basis?: Basis | undefined;
  area?: string | undefined;
};

/** The name of a figure of an update, or of the figure that a correction is of, with what it leaves out filled in. */
export function figureName(update: string, named: Named, { site }: Pick<Library, 'site'>): FigureName {
  const { indicator, period, measure } = named;
  const basis = named.basis ?? impliedBasis(period);
  return { update, indicator, period, basis, area: named.area ?? site['home-area'], measure };
}

/** The name of a figure as one line of text, to look it up by. */
export function figureKey({ update, indicator, period, basis, area, measure }: FigureName): string {
  return [update, indicator, period, basis, area, measure].join(' ');
}

const known = new WeakMap<Library, ReadonlyMap<string, Correction[]>>();

/** Every correction by the key of the figure it is of, the earliest first. Worked out once for a library. */
export function correctionsByFigure(library: Library): ReadonlyMap<string, Correction[]> {
  const found =
    known.get(library) ??
    Map.groupBy(library.corrections, (entry) => figureKey(figureName(entry.update, entry, library)));
  known.set(library, found);
  return found;
}

/** The changes made to a published figure, the earliest first; none when it is as it was first published. */
export function correctionsOf(
  { figure, update }: Pick<Observation, 'figure' | 'update'>,
  library: Library,
): readonly Correction[] {
  if (library.corrections.length === 0) return [];
  return correctionsByFigure(library).get(figureKey(figureName(update.id, figure, library))) ?? [];
}

/** The changes made to the figures of an update, the latest first. */
export function correctionsTo(update: string, library: Library): readonly Correction[] {
  return library.corrections.filter((entry) => entry.update === update).toReversed();
}
