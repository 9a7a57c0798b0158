import type { z } from 'zod';
import { resolvePeriod } from '../../src/domain/period.ts';
import type { figureSchema } from '../../src/schemas/figure.ts';
import { yearId } from './calendar.ts';
import type { Quarter } from './history.ts';
import type { BenchIndicator } from './indicators.ts';
import { changeBetween } from './levels.ts';
import { between, chance, pick, seeded } from './random.ts';
import type { Random } from './random.ts';

export type FigureEntry = z.input<typeof figureSchema>;

/** What an update says of an indicator: the figures of its frontmatter, and the sentences that show them. */
export type Statement = { figures: FigureEntry[]; text: string };

type Marker = NonNullable<FigureEntry['markers']>[number];

const OPENINGS = [
  'this quarter the figure is',
  'the newest figure is',
  'the figure now stands at',
  'at the end of the quarter the figure was',
];
const REMARKS = [
  'Managers look at it every month.',
  'The reasons are the same as a quarter before.',
  'A closer look at the records bears this out.',
  'Staff changes explain a part of it.',
];
const AREAS = [
  ['north-east', 'the North East'],
  ['england', 'England'],
] as const;

/** What an update says of one indicator in one of its paragraphs. */
export function statementOf(
  indicator: BenchIndicator,
  quarter: Quarter,
  paragraph: string,
  random: Random,
): Statement {
  const parts = [
    levelIn(indicator, quarter, paragraph, random),
    ...(indicator.hasChange ? [changeIn(indicator, quarter, paragraph)] : []),
    ...(indicator.isCompared ? [comparisonIn(indicator, quarter, paragraph)] : []),
  ];
  return {
    figures: parts.flatMap(({ figures }) => figures),
    text: [...parts.map(({ text }) => text), pick(random, REMARKS)].join(' '),
  };
}

function levelIn(indicator: BenchIndicator, quarter: Quarter, paragraph: string, random: Random): Statement {
  const { value, counts } = quarter.levelOf(indicator);
  const markers = markersOf(random);
  const isMissing = markers.includes('x');
  const isSnapshot = indicator.kind === 'people';
  const figure: FigureEntry = {
    indicator: indicator.id,
    period: isSnapshot ? resolvePeriod(quarter.id).end : quarter.id,
    value: isMissing ? null : value,
    ...(!isMissing && counts),
    ...(markers.length > 0 && { markers }),
    ...(isMissing && { note: 'The figure is awaited and will be in the next update.' }),
    paragraph,
  };
  const of = `of="${indicator.id}"${indicator.hasChange ? ' measure="level"' : ''}`;
  const told = `${indicator.title}: ${pick(random, OPENINGS)} <Figure ${of} />`;
  const counted = `<Figure ${of} part="numerator" /> of <Figure ${of} part="denominator" /> ${indicator.of}`;
  return { figures: [figure], text: counts && !isMissing ? `${told}, which is ${counted}.` : `${told}.` };
}

function changeIn(indicator: BenchIndicator, quarter: Quarter, paragraph: string): Statement {
  const value = changeBetween(quarter.yearBefore(indicator), quarter.levelOf(indicator));
  return {
    figures: [{ indicator: indicator.id, period: quarter.id, measure: 'change', value, paragraph }],
    text: `The change in a year is <Figure of="${indicator.id}" measure="change" />.`,
  };
}

/** The figures of a whole year, so the four updates after it give the same. */
function comparisonIn(indicator: BenchIndicator, quarter: Quarter, paragraph: string): Statement {
  const period = yearId(Number(quarter.id.slice(0, 4)) - 1);
  const figures = AREAS.map(([area]): FigureEntry => ({
    indicator: indicator.id,
    area,
    period,
    value: between(seeded(`${indicator.id} ${area} ${period}`), indicator.low, indicator.high),
    source: 'Invented for measuring',
    ...(area === 'england' && { markers: ['p'] }),
    paragraph,
  }));
  const told = AREAS.map(
    ([area, name]) => `in ${name} it was <Figure of="${indicator.id}" area="${area}" />`,
  );
  return { figures, text: `In the whole of the year before, ${told.join(' and ')}.` };
}

/** Most figures have no marker; a few are provisional, estimated or revised, and fewer still are awaited. */
function markersOf(random: Random): Marker[] {
  if (chance(random, 0.02)) return ['x'];
  return chance(random, 0.1) ? [pick(random, ['p', 'e', 'r'] as const)] : [];
}
