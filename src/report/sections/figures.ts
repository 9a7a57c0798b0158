import { periodInBrief } from '../../domain/period-words.ts';
import { figureKey, figureName } from '../../library/corrections.ts';
import { figureAlone } from '../../library/figure-text.ts';
import { isHome, observationsOf } from '../../library/observations.ts';
import type { Observation } from '../../library/observations.ts';
import { paragraphUrl } from '../../library/routes.ts';
import { factsOf, fieldChanges } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, asSeen, changed, gone } from '../item.ts';
import type { More } from '../item.ts';
import { paired } from '../paired.ts';
import type { Pairs } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInDocument } from '../side.ts';
import type { Side, Sides } from '../side.ts';
import { judgementsOf } from './judgement-words.ts';

/** What of a figure readers see beside the figure itself. */
const LABELS: Labels<Observation['figure']> = {
  numerator: 'how many are counted',
  denominator: 'out of how many',
  paragraph: 'where it is stated',
  source: 'its source',
  note: 'its note',
  'as-printed': 'printed wrongly in the record',
  'stated-direction': 'which way the record says it went',
  'reported-in': 'where it is reported',
};

/** What of a new figure is told with it. */
const BESIDE: Labels<Observation['figure']> = {
  numerator: 'how many are counted',
  denominator: 'out of how many',
  source: 'its source',
  note: 'its note',
};

/** A published figure with its name and its place among those of its update. */
export type Published = { observation: Observation; key: string; index: number };

/** The figures of both sides, held against each other by their names. */
export function figurePairs({ base, head }: Sides): Pairs<Published> {
  return paired(publishedOn(base), publishedOn(head), ({ key }) => key);
}

/** Figures that are new, that say something else, or that are gone. */
export function figureItems(sides: Sides): Item[] {
  const pairs = figurePairs(sides);
  return [
    ...pairs.added.map((figure) =>
      added(nameOf(figure, sides.head), shown(figure), {
        ...moreOf(figure, sides.head),
        why: [...judgementsOf(figure.observation), ...factsOf(BESIDE, figure.observation.figure)],
      }),
    ),
    ...pairs.kept.flatMap(({ was, now }) => changesIn(was, now, sides.head)),
    ...pairs.gone.map((figure) =>
      gone(nameOf(figure, sides.base), shown(figure), { address: addressOf(figure) }),
    ),
  ];
}

function changesIn(was: Published, now: Published, head: Side): Item[] {
  const [before, after] = [was.observation.figure, now.observation.figure];
  const shownOtherwise = shown(was) !== shown(now);
  const differs = shownOtherwise || before.value !== after.value;
  const name = nameOf(now, head);
  const details = fieldChanges(name, LABELS, before, after, () => moreOf(now, head));
  if (!differs) return details;
  const more = moreOf(now, head);
  const change = shownOtherwise
    ? changed(name, shown(was), shown(now), more)
    : changed(`${name}: the number in the data files`, String(before.value), String(after.value), more);
  return [change, ...details];
}

/** A figure as readers know it: “Children in care, North East, Sep 2018”. */
export function nameOf({ observation }: Pick<Published, 'observation'>, { library }: Side): string {
  const { figure, indicator, area, period } = observation;
  return [
    figure.measure === 'change' ? `${indicator.title} (change on a year before)` : indicator.title,
    ...(isHome(observation, library) ? [] : [area.name]),
    periodInBrief(period),
  ].join(', ');
}

/** Where a figure is, on the site and in its file. */
export function moreOf({ observation, index }: Published, side: Side): More {
  const { update } = observation;
  const place = side.figurePlaces.get(update.id)?.[index] ?? 0;
  return {
    address: addressOf({ observation }),
    ...placeInDocument(side, 'updates', update.id, ['figures', place]),
  };
}

function addressOf({ observation: { update, figure } }: Pick<Published, 'observation'>): string {
  return paragraphUrl(update.id, figure.paragraph);
}

function shown({ observation: { figure, indicator } }: Published): string {
  return asSeen(figureAlone(figure, indicator));
}

function publishedOn({ library }: Side): Published[] {
  return [...observationsOf(library).byUpdate.values()].flatMap((observations) =>
    observations.map((observation, index) => ({
      observation,
      index,
      key: figureKey(figureName(observation.update.id, observation.figure, library)),
    })),
  );
}
