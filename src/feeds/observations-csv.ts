import { UNITS } from '../domain/unit.ts';
import type { Library } from '../library/library.ts';
import { observationsOf } from '../library/observations.ts';
import type { Observation } from '../library/observations.ts';
import { csv } from './csv.ts';

/** The columns of observations.csv, in their order. A contract with those who read it: see docs/data.md. */
export const OBSERVATION_COLUMNS = [
  'update',
  'indicator',
  'title',
  'period',
  'period_start',
  'period_end',
  'basis',
  'area',
  'area_code',
  'measure',
  'value',
  'unit',
  'numerator',
  'denominator',
  'markers',
  'status',
  'direction',
  'paragraph',
  'first_published',
  'note',
] as const;

/** Every published figure, one row each, in the order of the updates and of the figures in them. */
export function observationsCsv(library: Library): string {
  return csv(OBSERVATION_COLUMNS, observationsOf(library).all.map(row));
}

function row({ figure, update, indicator, area, period, status, direction }: Observation) {
  return {
    update: update.id,
    indicator: indicator.id,
    title: indicator.title,
    period: period.id,
    period_start: period.start,
    period_end: period.end,
    basis: period.basis,
    area: area.id,
    area_code: area.code,
    measure: figure.measure,
    value:
      figure.value === null || figure.decimals === undefined
        ? figure.value
        : figure.value.toFixed(figure.decimals),
    unit: UNITS[figure.measure === 'change' ? 'percent' : indicator.unit].csv,
    numerator: figure.numerator,
    denominator: figure.denominator,
    markers: figure.markers.map((marker) => `[${marker}]`).join(' '),
    status: status?.status,
    direction: direction?.direction,
    paragraph: figure.paragraph,
    first_published: update.published,
    note: noteOf(figure),
  };
}

/** What a reader of the row must know, the record's own wording of the number included. */
function noteOf({ printed, note, source }: Observation['figure']): string {
  return [printed && `Printed as “${printed}”.`, note, source && `Source: ${source}.`]
    .filter(Boolean)
    .join(' ');
}
