import { grouped } from '../../domain/decimal.ts';
import { changeInPercent } from '../../domain/unit.ts';
import type { Figure } from '../../schemas/figure.ts';
import { figureText } from '../figure-text.ts';
import { observationsOf } from '../observations.ts';
import type { Observation } from '../observations.ts';
import type { Library, Update } from '../library.ts';

/** The attributes of `<Figure>` in a body: which figure of the update's frontmatter, and which part of it. */
export type FigureReference = Readonly<Record<string, string>>;

/** What a reference can name of a figure. */
type FigureNames = Pick<Figure, 'indicator' | 'area' | 'period' | 'measure'>;

/**
 * The figures, of some, that a reference may mean. Where it names no measure, a level is meant before a change, as a figure
 * without `measure:` is a level.
 * @param home the id of the council's own area, which is meant where none is named
 */
export function figuresMeant<One extends FigureNames>(
  figures: readonly One[],
  reference: FigureReference,
  home: string,
): One[] {
  const meant = figures.filter((figure) => isMeant(figure, reference, home));
  const levels = meant.filter(({ measure }) => measure === 'level');
  return levels.length > 0 && reference['measure'] === undefined ? levels : meant;
}

/**
 * Whether a figure is one that a reference may mean.
 * @param home the id of the council's own area, which is meant where none is named
 */
export function isMeant(
  { indicator, area, period, measure }: FigureNames,
  reference: FigureReference,
  home: string,
): boolean {
  return (
    indicator === (reference['of'] ?? '') &&
    (area ?? home) === (reference['area'] ?? home) &&
    (reference['period'] === undefined || period === reference['period']) &&
    (reference['measure'] === undefined || measure === reference['measure'])
  );
}

/**
 * The figure that `<Figure of="…">` in an update means.
 * @throws Error when the update has no such figure, or several, in words that say how to mend it
 */
export function pickFigure(update: Update, reference: FigureReference, library: Library): Observation {
  const { of = '' } = reference;
  const observations = observationsOf(library).byUpdate.get(update.id) ?? [];
  const meant = new Set(
    figuresMeant(
      observations.map(({ figure }) => figure),
      reference,
      library.site['home-area'],
    ),
  );
  const found = observations.filter((observation) => meant.has(observation.figure));
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
