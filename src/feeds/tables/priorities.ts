import { prioritiesOf } from '../../library/priorities.ts';
import { priorityUrl } from '../../library/routes.ts';
import { absolute } from '../addresses.ts';
import { address, idField, optionalText, table, text } from './table.ts';

/** The priorities of every strategy. */
export const PRIORITIES = table({
  name: 'priorities',
  title: 'Priorities',
  description: 'The priorities of each strategy, one row each, those of the newest strategy first.',
  fields: {
    id: idField('The priority’s id.'),
    title: text('The priority, as the site names it.'),
    summary: text('What it is about.'),
    strategy: text('The id of its strategy.'),
    strategy_title: text('What the strategy is called.'),
    from: text('The first council year of the strategy.'),
    to: text('The last council year of the strategy.'),
    successor: optionalText('The id of the priority of a later strategy that carries it on.'),
    url: address('The priority’s page.'),
  },
  primaryKey: ['id'],
  foreignKeys: [{ field: 'successor', of: 'id' }],
  rows: (library) =>
    prioritiesOf(library).map(({ id, title, summary, strategy, successor }) => ({
      id,
      title,
      summary,
      strategy: strategy.id,
      strategy_title: strategy.title,
      from: strategy.from,
      to: strategy.to,
      successor,
      url: absolute(priorityUrl(id), library),
    })),
});
