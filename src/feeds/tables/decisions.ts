import { DECISION_STATES } from '../decision-states.ts';
import { DECISION_COLUMNS, decisionRows } from '../decisions-csv.ts';
import { address, day, idField, oneOf, quarter, text } from './table.ts';
import type { Field, Table } from './table.ts';

type Column = (typeof DECISION_COLUMNS)[number];

const FIELDS: Readonly<Record<Column, Field>> = {
  id: idField('The decision’s id.'),
  title: text('The title of the item or report.'),
  body: text('Who decided, such as Cabinet.'),
  made: day('The day of the decision.'),
  published: {
    type: 'date',
    description: 'The day its record was published; call-in counts from it. Empty where it is not known.',
  },
  call_in_deadline: {
    type: 'date',
    description: 'The last day on which the decision can be called in. Empty where there is none.',
  },
  call_in_effective: {
    type: 'datetime',
    format: '%Y-%m-%dT%H:%M%z',
    description: 'The instant at which call-in closes, with London’s offset. The instant itself is too late.',
  },
  state: oneOf(DECISION_STATES, 'Where the decision stood when the file was made.'),
  update: quarter('The quarterly update the decision is on.'),
  url: address('The decision’s page.'),
};

/** Every decision. */
export const DECISIONS: Table<Column> = {
  name: 'decisions',
  title: 'Decisions',
  description: 'Every decision, one row each, the earliest first, with its call-in deadline.',
  columns: DECISION_COLUMNS,
  fields: FIELDS,
  primaryKey: ['id'],
  foreignKeys: [{ field: 'update', table: 'updates', of: 'id' }],
  rows: decisionRows,
};
