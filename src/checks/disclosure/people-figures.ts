import type { SourcedFigure } from '../figures.ts';

/** What makes a number in the record's form less than exact. */
const HEDGES =
  /\b(about|around|approx|approximately|roughly|some|circa|nearly|almost|over|under|more|less|fewer|least|most|up to|between)\b|[~≈<>±]/i;

/** Whether a figure is a level that counts people, or a share or rate of them. */
export function isOfPeople({ figure, indicator }: SourcedFigure): boolean {
  return indicator.people && figure.measure === 'level';
}

/** Whether a figure of people counts them one by one. */
export function isCount(figure: SourcedFigure): boolean {
  return isOfPeople(figure) && (figure.indicator.unit === 'count' || figure.indicator.unit === 'fte');
}

/** What a share or rate of people is out of: 100, or 10,000. Undefined for what is neither. */
export function outOf(figure: SourcedFigure): number | undefined {
  if (!isOfPeople(figure)) return undefined;
  switch (figure.indicator.unit) {
    case 'percent':
      return 100;
    case 'per-10000':
      return 10_000;
    default:
      return undefined;
  }
}

/** Whether a figure is hidden so that nobody can be identified. */
export function isHidden({ figure }: SourcedFigure): boolean {
  return figure.value === null && figure.markers.includes('c');
}

/** The exact count a figure publishes; undefined when it is hidden, not there, or hedged: “around 822”. */
export function exactCount(source: SourcedFigure): number | undefined {
  const { value, printed = '' } = source.figure;
  const isExact = value !== null && Number.isSafeInteger(value) && value >= 0 && !HEDGES.test(printed);
  return isExact && isCount(source) ? value : undefined;
}
