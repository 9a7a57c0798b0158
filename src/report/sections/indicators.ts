import type { Indicator } from '../../library/library.ts';
import { indicatorUrl } from '../../library/routes.ts';
import { fieldChanges, inWords } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, gone } from '../item.ts';
import type { More } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInData } from '../side.ts';
import type { Side, Sides } from '../side.ts';

type Target = Indicator['targets'][number];

const LABELS: Labels<Indicator> = {
  title: 'title',
  short: 'short title',
  unit: 'unit',
  of: 'what is counted',
  people: 'counts people',
  polarity: 'which way is good',
  decimals: 'decimals',
  definition: 'definition',
  priorities: 'priorities',
  'share-of': 'what it is a share of',
  parts: 'parts',
  breaks: 'days from which it is counted in another way',
  lineage: 'indicators it goes with',
};

const TARGET: Labels<Target> = {
  text: 'target',
  tolerance: 'tolerance',
  'tolerance-note': 'how the tolerance is read',
  update: 'the update that states the target',
  paragraph: 'where the target is stated',
};

/** Indicators that come or go, and what their files say: definitions, polarity, targets and tolerances. */
export function indicatorItems({ base, head }: Sides): Item[] {
  const pairs = paired(base.library.indicators, head.library.indicators, ({ id }) => id);
  return [
    ...pairs.added.map((indicator) =>
      added(indicator.title, indicator.definition, {
        ...moreOf(indicator, head),
        why: indicator.targets.map((target) => `Target for ${spanOf(target)}: ${inFull(target)}.`),
      }),
    ),
    ...pairs.kept.flatMap(({ was, now }) => [
      ...fieldChanges(now.title, LABELS, was, now, () => moreOf(now, head)),
      ...targetChanges(was, now, head),
    ]),
    ...pairs.gone.map(({ id, title }) => gone(title, undefined, { address: indicatorUrl(id) })),
  ];
}

function targetChanges(was: Indicator, now: Indicator, head: Side): Item[] {
  const pairs = paired(was.targets, now.targets, spanOf);
  const nameOf = (target: Target) => `${now.title}: target for ${spanOf(target)}`;
  const more = () => moreOf(now, head, 'targets');
  return [
    ...pairs.added.map((target) => added(nameOf(target), inFull(target), more())),
    ...pairs.kept.flatMap(({ was: before, now: after }) =>
      fieldChanges(`${now.title}, ${spanOf(after)}`, TARGET, before, after, more),
    ),
    ...pairs.gone.map((target) => gone(nameOf(target), inFull(target), more())),
  ];
}

function spanOf({ from, to }: Target): string {
  return from === to ? from : `${from} to ${to}`;
}

function inFull({ text, tolerance }: Target): string {
  return tolerance === undefined ? text : `${text} (tolerance ${inWords(tolerance)})`;
}

function moreOf({ id }: Indicator, side: Side, key?: keyof Indicator): More {
  const keys = key === undefined ? [] : [key];
  return { address: indicatorUrl(id), ...placeInData(side, `data/indicators/${id}.yaml`, keys) };
}
