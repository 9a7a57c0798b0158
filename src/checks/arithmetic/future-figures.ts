import { periodInWords } from '../../domain/period-words.ts';
import { resolvePeriod } from '../../domain/period.ts';
import type { Check } from '../context.ts';
import { figuresOf, placeInFigure } from '../figures.ts';

/** How long after its quarter an update may still report on something new. */
const MONTHS = 6;

/** Figures for a time that had not begun when the update was written. Forecasts are marked f. */
export const futureFigures: Check = (context) => {
  const latest = new Map(context.library.updates.map(({ id, period }) => [id, latestStart(period)]));
  return figuresOf(context).flatMap((figure) => {
    const { value, markers } = figure.figure;
    const { start } = figure.period;
    if (value === null || markers.includes('f') || start <= (latest.get(figure.update.id) ?? start))
      return [];
    const message = `The figure is for ${periodInWords(figure.period)}, but the update is on ${figure.update.period}.`;
    return [{ id: 'arithmetic-future-figure', ...placeInFigure(figure, 'period'), message }];
  });
};

function latestStart(quarter: string): string {
  const { end } = resolvePeriod(quarter, 'quarter');
  return Temporal.PlainDate.from(end).add({ months: MONTHS }).toString();
}
