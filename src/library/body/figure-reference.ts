import { grouped } from '../../domain/decimal.ts';
import { changeInPercent } from '../../domain/unit.ts';
import { figureText } from '../figure-text.ts';
import { observationsOf } from '../observations.ts';
import type { Observation } from '../observations.ts';
import type { Library, Update } from '../library.ts';

/** The attributes of `<Figure>` in a body: which figure of the update's frontmatter, and which part of it. */
export type FigureReference = Readonly<Record<string, string>>;

/**
 * The figure that `<Figure of="…">` in an update means.
 * @throws Error when the update has no such figure, or several, in words that say how to mend it
 */
export function pickFigure(update: Update, reference: FigureReference, library: Library): Observation {
  const { of = '', period, area, measure } = reference;
  const wanted = area ?? library.site['home-area'];
  const found = (observationsOf(library).byUpdate.get(update.id) ?? []).filter(
    (observation) =>
      observation.indicator.id === of &&
      observation.area.id === wanted &&
      (period === undefined || observation.figure.period === period) &&
      (measure === undefined || observation.figure.measure === measure),
  );
  const [figure] = found;
  if (figure !== undefined && found.length === 1) return figure;
  const problem =
    found.length === 0
      ? 'no such figure is among the figures at the top of the file. Add it there, or correct the name.'
      : `${found.length} figures fit. Add period="…" or measure="…" to say which.`;
  throw new Error(
    `content/updates/${update.id}.mdx: <Figure of="${of}"> is used in the text, but ${problem}`,
  );
}

/** A figure, or the part of it a reference asks for, as it reads in a sentence. */
export function figurePartText({ figure, indicator }: Observation, reference: FigureReference): string {
  const { part } = reference;
  if (part === 'numerator' || part === 'denominator') {
    const count = figure[part];
    if (count === undefined) throw new Error(`The figure of “${indicator.id}” has no ${part}.`);
    return grouped(count);
  }
  const isUnsigned = reference['unsigned'] === 'true' && figure.measure === 'change';
  if (isUnsigned && figure.value !== null && figure.printed === undefined) {
    return changeInPercent(Math.abs(figure.value), figure.decimals).replace('+', '');
  }
  return figureText(figure, indicator);
}
