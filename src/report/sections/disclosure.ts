import type { Library, Update } from '../../library/library.ts';
import { updateUrl } from '../../library/routes.ts';
import { fieldChanges } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, gone } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInDocument } from '../side.ts';
import type { Reading, Sides } from '../side.ts';
import { isAboutDisclosure, newProblems, problemItem } from './problems.ts';

type Exception = Update['small-number-exceptions'][number];
type Excepted = { exception: Exception; update: string; index: number };

const LABELS: Labels<Exception> = {
  reason: 'reason',
  'signed-off-by': 'signed off by',
  on: 'day it was agreed',
};

/** New findings about small numbers of people, and what of them is published by exception. */
export function disclosureItems(base: Reading, head: Reading, sides: Sides | undefined): Item[] {
  const exceptions = sides ? exceptionItems(sides) : [];
  const found = newProblems(base, head).filter(({ id }) => isAboutDisclosure(id));
  // An exception that is new itself is told of with its reason; one figure more under an old one is not.
  const files = new Set(exceptions.filter(({ kind }) => kind === 'new').map(({ file }) => file));
  const untold = found.filter(({ id, path }) => id !== 'disclosure-exception' || !files.has(path));
  return [...untold.map(problemItem), ...exceptions];
}

function exceptionItems({ base, head }: Sides): Item[] {
  const pairs = paired(exceptionsIn(base.library), exceptionsIn(head.library), ({ update, exception }) =>
    JSON.stringify([update, exception.indicator, exception.period, exception.area]),
  );
  const nameOf = ({ exception: { indicator, period } }: Excepted) => {
    const title = head.library.indicators.find(({ id }) => id === indicator)?.title ?? indicator;
    return `Exception for small numbers: ${title}${period === undefined ? '' : `, ${period}`}`;
  };
  const more = ({ update, index }: Excepted) => ({
    address: updateUrl(update),
    ...placeInDocument(head, 'updates', update, ['small-number-exceptions', index]),
  });
  return [
    ...pairs.added.map((one) => {
      const { reason, on, 'signed-off-by': by } = one.exception;
      return added(nameOf(one), `signed off by ${by} on ${on}`, { ...more(one), why: [reason] });
    }),
    ...pairs.kept.flatMap(({ was, now }) =>
      fieldChanges(nameOf(now), LABELS, was.exception, now.exception, () => more(now)),
    ),
    ...pairs.gone.map((one) => gone(nameOf(one), undefined, { address: updateUrl(one.update) })),
  ];
}

function exceptionsIn({ updates }: Library): Excepted[] {
  return updates.flatMap((update) =>
    update['small-number-exceptions'].map((exception, index) => ({ exception, index, update: update.id })),
  );
}
