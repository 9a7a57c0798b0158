import { figureKey, figureName } from '../corrections.ts';
import type { FigureName } from '../corrections.ts';
import { figureText } from '../figure-text.ts';
import type { Library } from '../library.ts';
import { observationsOf } from '../observations.ts';
import type { Observation } from '../observations.ts';
import type { SealedFigure } from './ledger.ts';

/** Every figure of a library as the ledger has it, from a day on. */
export function figuresToSeal(library: Library, since: string): SealedFigure[] {
  const home = library.site['home-area'];
  return observationsOf(library).all.map((observation) => ({
    ...figureName(observation.update.id, observation.figure, library),
    // The council's own area may one day be called otherwise: it is the one without a name.
    area: observation.area.id === home ? '' : observation.area.id,
    value: valueText(observation),
    printed: figureText(observation.figure, observation.indicator),
    since,
  }));
}

/**
 * The key of a figure in the ledger. With the council's own area it is the same as that of the figure itself and of its
 * corrections.
 * @param home the id of the council's own area
 */
export function sealedKey(figure: SealedFigure, home = ''): string {
  return figureKey({ ...(figure as FigureName), area: figure.area || home });
}

/** The value of a figure as the ledger has it: empty where a marker stands in its place. */
export function valueText({ figure: { value, decimals } }: Pick<Observation, 'figure'>): string {
  if (value === null) return '';
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}

/** The value of a line of the ledger as a number; null where a marker stood in its place. */
export function sealedValue({ value }: Pick<SealedFigure, 'value'>): number | null {
  return value === '' ? null : Number(value);
}
