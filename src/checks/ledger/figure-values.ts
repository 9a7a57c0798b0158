import { figureKey, figureName } from '../../library/corrections.ts';
import type { Library } from '../../library/library.ts';
import type { SourcedFigure } from '../figures.ts';

/** The key of a figure, by which the ledger and the log of corrections know it. */
export function keyOfSourced({ figure, update }: SourcedFigure, library: Library): string {
  return figureKey(figureName(update.id, figure, library));
}

/** The value of a figure; null where a marker stands in its place. */
export function valueOf({ figure }: SourcedFigure): number | null {
  return figure.value;
}
