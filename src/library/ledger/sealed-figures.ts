import { figureKey, figureName } from '../corrections.ts';
import type { FigureName } from '../corrections.ts';
import { figureText } from '../figure-text.ts';
import type { Library } from '../library.ts';
import { observationsOf } from '../observations.ts';
import type { Observation } from '../observations.ts';
import type { SealedFigure } from './ledger.ts';

/** Every figure of a library as the ledger has it, from a day on. */
export function figuresToSeal(library: Library, since: string): SealedFigure[] {
  return observationsOf(library).all.map((observation) => ({
    ...figureName(observation.update.id, observation.figure, library),
    value: valueText(observation),
    printed: figureText(observation.figure, observation.indicator),
    since,
  }));
}

/** The key of a figure in the ledger. It is the same as that of the figure itself and of its corrections. */
export function sealedKey(figure: SealedFigure): string {
  return figureKey(figure as FigureName);
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
