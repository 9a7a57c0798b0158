import type { Strategy } from '../../library/library.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DataFile } from '../project/project.ts';
import { strategiesOf, updatesOf } from '../sources.ts';
import { suggestion } from './mention.ts';

/** Key priorities that do not fit their strategy: the priority they serve, their year, and the order of their letters. */
export const keyPrioritiesFit: Check = (context) =>
  strategiesOf(context).flatMap(({ item, file }) => [
    ...priorityFaults(item, file),
    ...yearFaults(item, file),
    ...letterFaults(item, file),
  ]);

/** Strategies that end before they begin: no update could be on them. */
export const strategyYears: Check = (context) =>
  strategiesOf(context)
    .filter(({ item: { from, to } }) => to < from)
    .map(({ item: { from, to }, file }) => ({
      id: 'references-strategy-years',
      ...placeOfKey(file, ['from'], 'value'),
      message: `The strategy begins in ${from}, but ends in ${to}, before that.`,
    }));

/**
 * Strategies that were not in force in the year of an update that reports on them, while another was. Where there is no
 * other, an old one may be reported on until the next.
 */
export const strategiesInForce: Check = (context) => {
  const { strategies } = context.library;
  const known = new Map(strategies.map((strategy) => [strategy.id, strategy]));
  return updatesOf(context).flatMap(({ item, file }) => {
    const year = item.period.slice(0, 7);
    const isInForce = ({ from, to }: Strategy) => from <= year && year <= to;
    const others = strategies.filter(isInForce).map(({ id }) => `“${id}”`);
    return item.strategies.flatMap((id, index): Problem[] => {
      const strategy = known.get(id);
      if (strategy === undefined || strategy.to < strategy.from) return [];
      if (others.length === 0 || isInForce(strategy)) return [];
      const message = `This update is on ${item.period}, but the strategy “${id}” is for ${strategy.from} to ${strategy.to}. In force was ${others.join(' and ')}.`;
      const place = placeOfKey(file, ['strategies', index], 'value');
      return [{ id: 'references-strategy-years', ...place, message }];
    });
  });
};

/** Commitments for a priority of a strategy that their update does not report on. */
export const commitmentsFit: Check = (context) => {
  const strategyOf = new Map(
    context.library.strategies.flatMap(({ id, priorities }) =>
      priorities.map((one) => [one.id, id] as const),
    ),
  );
  return updatesOf(context).flatMap(({ item, file }) =>
    item.commitments.flatMap(({ priority }, index): Problem[] => {
      const strategy = priority === undefined ? undefined : strategyOf.get(priority);
      if (strategy === undefined || item.strategies.includes(strategy)) return [];
      const message = `The priority “${priority}” is of the strategy “${strategy}”, which this update does not report on.`;
      const place = placeOfKey(file, ['commitments', index, 'priority'], 'value');
      return [{ id: 'references-priority-of-another', ...place, message }];
    }),
  );
};

/** Priorities carried on by one that is not of a later strategy. */
export const successorsFit: Check = (context) => {
  const begins = new Map(
    context.library.strategies.flatMap(({ priorities, from }) =>
      priorities.map(({ id }) => [id, from] as const),
    ),
  );
  return strategiesOf(context).flatMap(({ item: strategy, file }) =>
    strategy.priorities.flatMap(({ id, successor }, index) => {
      const later = successor === undefined ? undefined : begins.get(successor);
      if (later === undefined || later > strategy.from) return [];
      const message = `“${id}” is said to be carried on by “${successor}”, whose strategy does not begin later than this one.`;
      const place = placeOfKey(file, ['priorities', index, 'successor'], 'value');
      return [{ id: 'references-successor', ...place, message }];
    }),
  );
};

function priorityFaults(strategy: Strategy, file: DataFile): Problem[] {
  const ids = strategy.priorities.map(({ id }) => id);
  return strategy['key-priorities'].flatMap(({ id, priority }, index) => {
    if (ids.includes(priority)) return [];
    const message = `The key priority “${id}” serves “${priority}”, which is not a priority of this strategy.${suggestion(priority, ids)}`;
    const place = placeOfKey(file, ['key-priorities', index, 'priority'], 'value');
    return [{ id: 'references-no-such-priority', ...place, message }];
  });
}

function yearFaults(strategy: Strategy, file: DataFile): Problem[] {
  const { from, to } = strategy;
  return strategy['key-priorities'].flatMap(({ id, year }, index) => {
    if (from <= year && year <= to) return [];
    const message = `The key priority “${id}” is for ${year}, but the strategy covers ${from} to ${to}.`;
    const mend = 'Correct the year, or from: and to: at the top of the file.';
    const place = placeOfKey(file, ['key-priorities', index, 'year'], 'value');
    return [{ id: 'references-key-priority-year', ...place, message, mend }];
  });
}

/** The letters of each year count on from a. Only the first that does not is told: those behind it follow from it. */
function letterFaults(strategy: Strategy, file: DataFile): Problem[] {
  const indexed = strategy['key-priorities'].map((keyPriority, index) => ({ ...keyPriority, index }));
  return [...Map.groupBy(indexed, ({ year }) => year).values()].flatMap((ofYear) => {
    const position = ofYear.findIndex(({ letter }, before) => letter !== letterAt(before));
    const wrong = ofYear[position];
    if (wrong === undefined) return [];
    const message = `The key priority “${wrong.id}” has the letter ${wrong.letter}, but is number ${position + 1} for ${wrong.year}, which is ${letterAt(position)}.`;
    const place = placeOfKey(file, ['key-priorities', wrong.index, 'letter'], 'value');
    return [{ id: 'references-key-priority-letters', ...place, message }];
  });
}

function letterAt(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
