import type { Check, CheckContext } from '../context.ts';
import { indicatorsOf, strategiesOf, updatesOf } from '../sources.ts';
import { placeOfMention, suggestion } from './mention.ts';
import type { Mention } from './mention.ts';

/** Names of priorities that no strategy has. Where a strategy could not be read, it may be the one that does. */
export const prioritiesExist: Check = (context) => {
  const { library, named } = context;
  if (library.strategies.length < named.strategies.size) return [];
  const priorities = new Set(
    library.strategies.flatMap((strategy) => strategy.priorities.map(({ id }) => id)),
  );
  return [...inIndicators(context), ...inCommitments(context), ...inSuccessors(context)]
    .filter(({ name }) => !priorities.has(name))
    .map((mention) => ({
      id: 'references-no-such-priority',
      ...placeOfMention(mention),
      message: `No strategy has a priority “${mention.name}”.${suggestion(mention.name, priorities)}`,
    }));
};

function inIndicators(context: CheckContext): Mention[] {
  return indicatorsOf(context).flatMap(({ item: { priorities, lineage }, file }) => [
    ...priorities.map((name, index) => ({ file, keys: ['priorities', index], name })),
    ...lineage.flatMap(({ priority }, index) =>
      priority === undefined ? [] : [{ file, keys: ['lineage', index, 'priority'], name: priority }],
    ),
  ]);
}

function inCommitments(context: CheckContext): Mention[] {
  return updatesOf(context).flatMap(({ item: { commitments }, file }) =>
    commitments.flatMap(({ priority }, index) =>
      priority === undefined ? [] : [{ file, keys: ['commitments', index, 'priority'], name: priority }],
    ),
  );
}

function inSuccessors(context: CheckContext): Mention[] {
  return strategiesOf(context).flatMap(({ item: { priorities }, file }) =>
    priorities.flatMap(({ successor }, index) =>
      successor === undefined ? [] : [{ file, keys: ['priorities', index, 'successor'], name: successor }],
    ),
  );
}
