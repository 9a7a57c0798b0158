import { dateInWords } from '../../domain/calendar-date.ts';
import { periodInWords } from '../../domain/period-words.ts';
import { resolvePeriod } from '../../domain/period.ts';
import type { Update } from '../../library/library.ts';
import type { Check } from '../context.ts';
import { figuresOf, placeInFigure } from '../figures.ts';

/** How long after its quarter an update may still report on something new. */
const MONTHS = 6;

/**
 * Figures for a time that had not begun when the update was written: long after its quarter, or after the update was
 * published. Forecasts are marked f.
 */
export const futureFigures: Check = (context) => {
  const latest = new Map(context.library.updates.map(({ id, period }) => [id, latestStart(period)]));
  return figuresOf(context).flatMap((figure) => {
    const { value, markers } = figure.figure;
    const { start } = figure.period;
    if (value === null || markers.includes('f')) return [];
    const published = publishedOn(figure.update, context.today);
    const told =
      start > (latest.get(figure.update.id) ?? start)
        ? `the update is on ${figure.update.period}`
        : start > published.day
          ? published.words
          : undefined;
    if (told === undefined) return [];
    const message = `The figure is for ${periodInWords(figure.period)}, but ${told}.`;
    return [{ id: 'arithmetic-future-figure', ...placeInFigure(figure, 'period'), message }];
  });
};

/**
 * The day on which an update was published, or can be at the earliest, and how that is told. One that is said to be published
 * before its quarter ended is told of that alone.
 */
function publishedOn(
  { period, published, 'publish-at': publishAt }: Update,
  today: string,
): { day: string; words: string } {
  const { end } = resolvePeriod(period, 'quarter');
  const day = published ?? publishAt?.slice(0, 10);
  if (day === undefined) return { day: later(today, end), words: `today is ${dateInWords(today)}` };
  return { day: later(day, end), words: `the update is published on ${dateInWords(day)}` };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function latestStart(quarter: string): string {
  const { end } = resolvePeriod(quarter, 'quarter');
  return Temporal.PlainDate.from(end).add({ months: MONTHS }).toString();
}
