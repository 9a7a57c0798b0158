import type { FigureReference } from '../library/body/figure-reference.ts';
import type { DueFigure } from './due-figures.ts';

/**
 * The tag that shows a due figure in the text, with what it takes to tell it from the others that are due; undefined where
 * nothing does. Parts and signs are shown as an earlier tag showed them.
 */
export function figureTag(
  figure: DueFigure,
  due: readonly DueFigure[],
  { part, unsigned }: FigureReference = {},
): string | undefined {
  // Words say that a figure is not available or hidden, and no tag.
  if (typeof figure.answer === 'string') return undefined;
  if (part !== undefined && !Object.hasOwn(figure.answer ?? figure.last.figure, part)) return undefined;
  const distinction = distinctionOf(figure, due);
  if (distinction === undefined) return undefined;
  const attributes = {
    of: figure.indicator.id,
    ...distinction,
    ...(part !== undefined && { part }),
    ...(unsigned !== undefined && figure.last.figure.measure === 'change' && { unsigned }),
  };
  return `<Figure${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')} />`;
}

/** The tags of a due figure that is stated in whole: those of the counts behind it first, where they are known. */
export function figureTags(
  figure: DueFigure,
  due: readonly DueFigure[],
  reference: FigureReference = {},
): string[] {
  const { answer } = figure;
  const hasCounts = typeof answer === 'object' && answer.numerator !== undefined;
  const parts =
    hasCounts && reference['part'] === undefined ? ['numerator', 'denominator', undefined] : [undefined];
  return parts.flatMap(
    (part) => figureTag(figure, due, part === undefined ? reference : { ...reference, part }) ?? [],
  );
}

/** The least that tells a figure from the other due ones of its indicator. A change always says that it is one. */
function distinctionOf(figure: DueFigure, due: readonly DueFigure[]): FigureReference | undefined {
  const { measure } = figure.last.figure;
  const period = figure.period.id;
  const others = due.filter((other) => other !== figure && other.indicator === figure.indicator);
  const isChange = measure === 'change';
  const withMeasure = others.filter((other) => other.last.figure.measure === measure);
  if (others.length === 0) return isChange ? { measure } : {};
  if (withMeasure.length === 0) return { measure };
  if (others.every((other) => other.period.id !== period)) return isChange ? { period, measure } : { period };
  return withMeasure.every((other) => other.period.id !== period) ? { period, measure } : undefined;
}
