import { periodInWords } from '../../domain/period-words.ts';
import { resolvePeriod } from '../../domain/period.ts';
import { correctedValue, verb } from '../../library/correction-words.ts';
import type { Correction } from '../../library/library.ts';
import { correctionUrl } from '../../library/routes.ts';
import { fieldChanges } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, gone } from '../item.ts';
import type { More } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInData } from '../side.ts';
import type { Side, Sides } from '../side.ts';

const LABELS: Labels<Correction> = {
  class: 'kind',
  on: 'day',
  update: 'the update it is of',
  indicator: 'the indicator',
  period: 'the period',
  basis: 'how the figure covers its period',
  area: 'the area',
  measure: 'a level or a change',
  was: 'the figure before',
  now: 'the figure after',
  reason: 'reason',
};

/** Entries of the log of corrections that are new, say something else, or are gone. */
export function correctionItems({ base, head }: Sides): Item[] {
  const pairs = paired(base.library.corrections, head.library.corrections, ({ id }) => id);
  return [
    ...pairs.added.map((entry) => ({
      ...added(nameOf(entry, head), valueOf(entry, 'now', head), {
        ...moreOf(entry, head),
        why: [entry.reason],
      }),
      was: valueOf(entry, 'was', head),
    })),
    ...pairs.kept.flatMap(({ was, now }) =>
      fieldChanges(nameOf(now, head), LABELS, was, now, () => moreOf(now, head)),
    ),
    ...pairs.gone.map((entry) =>
      gone(nameOf(entry, base), entry.reason, { address: correctionUrl(entry.id) }),
    ),
  ];
}

function nameOf(entry: Correction, side: Side): string {
  const title = indicatorOf(entry, side)?.title ?? entry.indicator;
  return `${verb(entry)}: ${title}, ${periodInWords(resolvePeriod(entry.period, entry.basis))}`;
}

function valueOf(entry: Correction, key: 'was' | 'now', side: Side): string {
  return correctedValue(entry[key], entry, indicatorOf(entry, side) ?? { unit: 'count' });
}

function indicatorOf({ indicator }: Correction, { library }: Side) {
  return library.indicators.find(({ id }) => id === indicator);
}

function moreOf({ id }: Correction, side: Side): More {
  return { address: correctionUrl(id), ...placeInData(side, 'data/corrections.yaml', []) };
}
