import { resolvePeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { yamlText, quoted } from './yaml-words.ts';
import type { Area } from '../schemas/site.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import type { ReportPlace } from './report-spots.ts';
import { valueLines } from './figure-entry.ts';
import type { Indicator } from '../library/library.ts';

/** A figure that a report has besides those that are due: another area’s, or of another indicator. */
export type AddedFigure = {
  indicator: Indicator;
  /** Left out, it is the council’s own. */
  area?: Area;
  period: Period;
  answer: Exclude<FigureAnswer, 'not reported'>;
  /** Where it is from, if it is not the council’s own. */
  source?: string;
  /** Where the report has its number, if that is known. */
  at?: ReportPlace;
};

/** The entry of such a figure. */
export function addedEntry(
  { indicator, area, period, answer, source }: AddedFigure,
  paragraph: string,
): string[] {
  const details = [
    `indicator: ${yamlText(indicator.id)}`,
    ...(area === undefined ? [] : [`area: ${yamlText(area.id)}`]),
    `period: ${quoted(period.id)}`,
    ...(resolvePeriod(period.id).basis === period.basis ? [] : [`basis: ${period.basis}`]),
    ...valueLines(answer),
    ...(source === undefined ? [] : [`source: ${yamlText(source)}`]),
    `paragraph: ${quoted(paragraph)}`,
  ];
  return details.map((detail, index) => `  ${index === 0 ? '-' : ' '} ${detail}`);
}

/** The tag that shows it in the text; undefined where there is no number to show. */
export function addedTag({ indicator, area, answer }: AddedFigure): string | undefined {
  if (typeof answer !== 'object') return undefined;
  return `<Figure of="${indicator.id}"${area === undefined ? '' : ` area="${area.id}"`} />`;
}
