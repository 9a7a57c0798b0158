import { DIRECTIONS } from '../../domain/direction.ts';
import { MARKER_CODES } from '../../domain/markers.ts';
import { BASES } from '../../domain/period.ts';
import { STATUSES } from '../../domain/status.ts';
import { UNITS } from '../../domain/unit.ts';
import { OBSERVATION_COLUMNS, observationRows } from '../observations-csv.ts';
import { citation, day, oneOf, optionalText, quarter, text } from './table.ts';
import type { Field, Table } from './table.ts';

type Column = (typeof OBSERVATION_COLUMNS)[number];

const MARKERS = `\\[(${MARKER_CODES.join('|')})\\]`;

const FIELDS: Readonly<Record<Column, Field>> = {
  update: quarter('The update that publishes the figure.'),
  indicator: text('The indicator’s id.'),
  title: text('The indicator’s title.'),
  period: text('What the figure covers, as an id that is read together with the basis.'),
  period_start: day('The first day of the period.'),
  period_end: day('The last day of the period.'),
  basis: oneOf(BASES, 'How the figure covers its period. Compare only figures of the same basis.'),
  area: text('The id of the place the figure is for.'),
  area_code: optionalText('The place’s nine-character code at the Office for National Statistics.'),
  measure: oneOf(
    ['level', 'change'],
    'level, or change: per cent up or down on the same period a year before.',
  ),
  value: {
    type: 'number',
    description:
      'The figure, in the unit of its row, with the decimals of the record. Empty where a marker stands for it.',
  },
  unit: oneOf(
    Object.values(UNITS).map(({ csv }) => csv),
    'The unit of the value. For a change it is always percent.',
  ),
  numerator: {
    type: 'integer',
    description: 'How many of the denominator are counted, where the record says.',
    constraints: { minimum: 0 },
  },
  denominator: {
    type: 'integer',
    description: 'How many there are in all, where the record says.',
    constraints: { minimum: 1 },
  },
  markers: {
    type: 'string',
    description:
      'The Government Analysis Function’s shorthand, with spaces between: [c] confidential, [x] not available, [z] not applicable, [k] and [low] rounds to zero but is not zero; [p] provisional, [r] changed since it was first published, [e] estimated, [f] forecast, [b] break in the series, [u] low reliability.',
    constraints: { pattern: `${MARKERS}( ${MARKERS})*` },
  },
  status: oneOf(STATUSES, 'How the figure stands to its target; the council’s own levels only.', false),
  direction: oneOf(DIRECTIONS, 'Where the figure went; the council’s own figures only.', false),
  paragraph: citation('Where the update states the figure: a paragraph, or a line of its table.'),
  first_published: {
    type: 'date',
    description: 'The day the update was published. Empty where the record does not say.',
  },
  note: optionalText(
    'What readers of the row must know: how the record prints the figure, what was corrected in it, and its source.',
  ),
};

/** Every published figure. */
export const OBSERVATIONS: Table<Column> = {
  name: 'observations',
  title: 'Figures',
  description:
    'Every published figure, one row each, with those of earlier periods and of other areas that an update quotes.',
  columns: OBSERVATION_COLUMNS,
  fields: FIELDS,
  primaryKey: ['update', 'indicator', 'period', 'basis', 'area', 'measure'],
  foreignKeys: [
    { field: 'update', table: 'updates', of: 'id' },
    { field: 'indicator', table: 'indicators', of: 'id' },
    { field: 'area', table: 'areas', of: 'id' },
  ],
  rows: observationRows,
};
