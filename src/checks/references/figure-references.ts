import { impliedBasis } from '../../domain/period.ts';
import { figuresMeant } from '../../library/body/figure-reference.ts';
import type { FigureReference } from '../../library/body/figure-reference.ts';
import type { Figure } from '../../schemas/figure.ts';
import { listed } from '../body/quoted.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { updatesOf } from '../sources.ts';
import { componentsIn } from './components-in.ts';
import { PARTS } from '../figure-words.ts';
import { suggestion } from './mention.ts';

type Finding = Pick<Problem, 'id' | 'message' | 'mend'>;

/** `<Figure>` in a text that means no figure at the top of the file, or more than one, or a part that the figure lacks. */
export const figureReferences: Check = (context) =>
  updatesOf(context).flatMap(({ item: { figures }, file }) =>
    componentsIn(file, 'Figure').flatMap(({ node, attributes }) => {
      const finding = faultOf(attributes, figures, context);
      return finding === undefined ? [] : [{ ...finding, ...placeOfNode(file, node) }];
    }),
  );

function faultOf(
  reference: FigureReference,
  figures: readonly Figure[],
  context: CheckContext,
): Finding | undefined {
  const home = context.library.site['home-area'];
  const meant = figuresMeant(figures, reference, home);
  const [figure] = meant;
  if (figure === undefined)
    return mayBeMisspelt(reference, figures, context) ? undefined : notFound(reference, figures, home);
  if (meant.length > 1) return ambiguous(reference, meant);
  const part = reference['part'];
  if ((part !== 'numerator' && part !== 'denominator') || figure[part] !== undefined) return undefined;
  return {
    id: 'references-figure-part',
    message: `The text asks for ${PARTS[part]} of “${figure.indicator}” (${figure.period}), but that figure has none.`,
    mend: `Add a line ${part}: to the figure at the top of the file, or take part="${part}" out.`,
  };
}

/** Whether a figure whose indicator or area is unknown, which is reported already, may be the one meant. */
function mayBeMisspelt(
  { of = '' }: FigureReference,
  figures: readonly Figure[],
  { library, named }: CheckContext,
): boolean {
  const areas = library.site.areas.map(({ id }) => id);
  const ofIndicator = figures.filter(({ indicator }) => indicator === of);
  return ofIndicator.length === 0
    ? figures.some(({ indicator }) => !named.indicators.has(indicator))
    : ofIndicator.some(({ area }) => area !== undefined && !areas.includes(area));
}

function notFound(reference: FigureReference, figures: readonly Figure[], home: string): Finding {
  const { of = '' } = reference;
  const ofIndicator = figures.filter(({ indicator }) => indicator === of);
  const id = 'references-figure-not-found';
  if (ofIndicator.length === 0) {
    const names = new Set(figures.map(({ indicator }) => indicator));
    const message = `The text shows a figure of “${of}”, but there is none at the top of this file.${suggestion(of, names)}`;
    return { id, message };
  }
  const wanted = (['period', 'area', 'measure'] as const).flatMap((name) => reference[name] ?? []);
  const asked = wanted.length > 0 ? wanted.join(', ') : 'the council’s own area';
  const kinds = ofIndicator.map((figure) => kindOf(figure, home));
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) < index);
  const message = `The text shows a figure of “${of}” for ${asked}, but at the top of this file it is given for ${listed([...new Set(kinds)])}.`;
  if (twice === undefined || reference['area'] === undefined) return { id, message };
  return {
    id,
    message: `${message} Two figures stand there for the same time and place, ${twice}.`,
    mend: `If one of them is of ${reference['area']}, add the line area: ${reference['area']} to it.`,
  };
}

/** Figures that nothing tells apart are reported already: the one given twice. */
function ambiguous({ of = '' }: FigureReference, meant: readonly Figure[]): Finding | undefined {
  const kinds = new Set(
    meant.map(({ period, basis, measure }) => [period, basis ?? impliedBasis(period), measure].join(' ')),
  );
  if (kinds.size === 1) return undefined;
  const periods = new Set(meant.map(({ period }) => period));
  const measures = new Set(meant.map(({ measure }) => measure));
  const attribute = periods.size > 1 ? `period="${meant[0]?.period}"` : `measure="${meant[0]?.measure}"`;
  return {
    id: 'references-figure-ambiguous',
    message: `The text shows a figure of “${of}”, but ${meant.length} figures at the top of this file fit.`,
    ...((periods.size > 1 || measures.size > 1) && {
      mend: `Say which one in the tag, for example with ${attribute}.`,
    }),
  };
}

/** A figure by what tells it from others of its indicator: 2018-09-30, or 2018-19-q2 (england, change). */
function kindOf({ period, area, measure }: Figure, home: string): string {
  const more = [
    ...(area === undefined || area === home ? [] : [area]),
    ...(measure === 'change' ? ['change'] : []),
  ];
  return more.length > 0 ? `${period} (${more.join(', ')})` : period;
}
