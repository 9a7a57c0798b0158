import { citationInWords } from '../../domain/paragraph-number.ts';
import type { Library, Strategy, Update } from '../../library/library.ts';
import { paragraphUrl, priorityUrl } from '../../library/routes.ts';
import { fieldChanges } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, changed, gone } from '../item.ts';
import type { More } from '../item.ts';
import { paired } from '../paired.ts';
import type { Pairs } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInData, placeInDocument } from '../side.ts';
import type { Side, Sides } from '../side.ts';

type Priority = Strategy['priorities'][number];

const STRATEGY: Labels<Strategy> = {
  title: 'title',
  agreed: 'by whom it was agreed',
  from: 'first year',
  to: 'last year',
  summary: 'summary',
};

const PRIORITY: Labels<Priority> = {
  title: 'title',
  summary: 'summary',
  headings: 'headings that stand for it',
  successor: 'the priority that carries it on',
};

const KEY_PRIORITY: Labels<Strategy['key-priorities'][number]> = {
  title: 'what it says',
  letter: 'letter',
  year: 'year',
  priority: 'the priority it serves',
};

/** Strategies, their priorities and key priorities, and where updates report on them. */
export function priorityItems(sides: Sides): Item[] {
  const { base, head } = sides;
  const pairs = paired(base.library.strategies, head.library.strategies, ({ id }) => id);
  return [
    ...pairs.added.flatMap((strategy) => [
      added(`Strategy “${strategy.title}”`, strategy.summary, placeOf(strategy, head)),
      ...partsOf({ ...strategy, priorities: [], 'key-priorities': [] }, strategy, head),
    ]),
    ...pairs.kept.flatMap(({ was, now }) => [
      ...fieldChanges(`Strategy “${now.title}”`, STRATEGY, was, now, () => placeOf(now, head)),
      ...partsOf(was, now, head),
    ]),
    ...pairs.gone.map(({ title }) => gone(`Strategy “${title}”`)),
    ...progressItems(sides),
  ];
}

function partsOf(was: Strategy, now: Strategy, head: Side): Item[] {
  const place = placeOf(now, head);
  const priorities = paired(was.priorities, now.priorities, ({ id }) => id);
  const keys = paired(was['key-priorities'], now['key-priorities'], ({ id }) => id);
  const nameOf = ({ letter, year, title }: Strategy['key-priorities'][number]) =>
    `Key priority ${letter} of ${year}: ${title}`;
  return [
    ...priorities.added.map(({ id, title, summary }) =>
      added(`Priority “${title}”`, summary, { ...place, address: priorityUrl(id) }),
    ),
    ...priorities.kept.flatMap(({ was: before, now: after }) =>
      fieldChanges(`Priority “${after.title}”`, PRIORITY, before, after, {
        ...place,
        address: priorityUrl(after.id),
      }),
    ),
    ...priorities.gone.map(({ id, title }) =>
      gone(`Priority “${title}”`, undefined, { address: priorityUrl(id) }),
    ),
    ...orderChange(priorities.kept, was, now, place),
    ...keys.added.map((key) => added(nameOf(key), undefined, place)),
    ...keys.kept.flatMap(({ was: before, now: after }) =>
      fieldChanges(nameOf(after), KEY_PRIORITY, before, after, place),
    ),
    ...keys.gone.map((key) => gone(nameOf(key))),
  ];
}

/** Priorities are listed in their strategy’s order. */
function orderChange(kept: Pairs<Priority>['kept'], was: Strategy, now: Strategy, place: More): Item[] {
  const places = new Map(was.priorities.map((priority, index) => [priority, index]));
  const placeIn = (priority: Priority) => places.get(priority) ?? 0;
  const before = kept.toSorted((a, b) => placeIn(a.was) - placeIn(b.was));
  if (before.every((pair, index) => pair === kept[index])) return [];
  const [old, fresh] = [before.map((pair) => pair.was.title), kept.map((pair) => pair.now.title)];
  return [changed(`Order of the priorities of “${now.title}”`, old.join('; '), fresh.join('; '), place)];
}

/** Where the updates of both sides report on key priorities. */
function progressItems({ base, head }: Sides): Item[] {
  const pairs = paired(base.library.updates, head.library.updates, ({ id }) => id);
  const both = [...pairs.kept, ...pairs.added.map((now) => ({ was: undefined, now }))];
  return both.flatMap(({ was, now }) => {
    const progress = paired(was?.['key-priorities'] ?? [], now['key-priorities'], ({ id }) => id);
    const nameOf = (id: string) => `Progress on “${titleOf(id, head.library) ?? id}”`;
    const more = (id: string, paragraph: string) => ({
      address: paragraphUrl(now.id, paragraph),
      ...placeOfProgress(now, id, head),
    });
    return [
      ...progress.added.map(({ id, paragraph }) =>
        added(nameOf(id), citationInWords(paragraph), more(id, paragraph)),
      ),
      ...progress.kept.flatMap(({ was: before, now: { id, paragraph } }) =>
        before.paragraph === paragraph
          ? []
          : [
              changed(
                nameOf(id),
                citationInWords(before.paragraph),
                citationInWords(paragraph),
                more(id, paragraph),
              ),
            ],
      ),
      ...progress.gone.map(({ id, paragraph }) =>
        gone(nameOf(id), citationInWords(paragraph), { address: paragraphUrl(now.id, paragraph) }),
      ),
    ];
  });
}

function placeOfProgress(update: Update, id: string, side: Side) {
  const index = update['key-priorities'].findIndex((one) => one.id === id);
  return placeInDocument(side, 'updates', update.id, ['key-priorities', index]);
}

function titleOf(id: string, { strategies }: Library): string | undefined {
  return strategies.flatMap((strategy) => strategy['key-priorities']).find((key) => key.id === id)?.title;
}

function placeOf({ id }: Strategy, side: Side) {
  return placeInData(side, `data/strategies/${id}.yaml`, []);
}
