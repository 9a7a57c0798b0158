import { markersInBrackets, replacingMarker } from '../domain/markers.ts';
import { changeInPercent, levelInUnit } from '../domain/unit.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Indicator } from './library.ts';

/** A figure as readers see it: as printed where the record hedges, else in its unit; a missing one as its marker. */
export function figureText(figure: Figure, indicator: Indicator): string {
  if (figure.printed !== undefined) return figure.printed;
  if (figure.value === null)
    return markersInBrackets(figure.markers.filter((marker) => replacingMarker([marker])));
  return figure.measure === 'change'
    ? changeInPercent(figure.value, figure.decimals)
    : levelInUnit(figure.value, indicator.unit, figure.decimals);
}

/** The same with the markers that qualify it: "70% [p]". */
export function figureTextWithMarkers(figure: Figure, indicator: Indicator): string {
  const qualifying = figure.markers.filter((marker) => replacingMarker([marker]) === undefined);
  return [figureText(figure, indicator), markersInBrackets(qualifying)].filter(Boolean).join(' ');
}
