import type { Strategy } from '../../library/library.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DataFile } from '../project/project.ts';
import { strategiesOf } from '../sources.ts';
import { suggestion } from './mention.ts';

/** Key priorities that do not fit their strategy: the priority they serve, their year, and the order of their letters. */
export const keyPrioritiesFit: Check = (context) =>
  strategiesOf(context).flatMap(({ item, file }) => [
    ...priorityFaults(item, file),
    ...yearFaults(item, file),
    ...letterFaults(item, file),
  ]);

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
