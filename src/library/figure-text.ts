import { markersInBrackets, replacingMarker } from '../domain/markers.ts';
import { changeInPercent, levelInUnit, unitAlone } from '../domain/unit.ts';
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
  return withMarkers(figureText(figure, indicator), figure);
}

/** The same where no sentence is around it, so that it must say what it is of: "9.5 full-time equivalents [p]". */
export function figureAlone(figure: Figure, indicator: Indicator): string {
  const text = figureText(figure, indicator);
  if (figure.value === null || figure.measure === 'change' || NAMES_FTE.test(text))
    return withMarkers(text, figure);
  return withMarkers([text, unitAlone(figure.value, indicator.unit)].filter(Boolean).join(' '), figure);
}

/** A figure as printed that has its unit already. */
const NAMES_FTE = /\bFTE|equivalent/i;

function withMarkers(text: string, { markers }: Figure): string {
  const qualifying = markers.filter((marker) => replacingMarker([marker]) === undefined);
  return [text, markersInBrackets(qualifying)].filter(Boolean).join(' ');
}
