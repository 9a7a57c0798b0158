import { UNITS } from '../domain/unit.ts';
import type { Indicator, Library } from '../library/library.ts';
import { observationsOf } from '../library/observations.ts';
import type { Observation } from '../library/observations.ts';
import { markersInBrackets } from '../domain/markers.ts';
import { correctionNotes } from './corrected.ts';
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
  return csv(OBSERVATION_COLUMNS, observationRows(library));
}

/** The same of one indicator alone. */
export function indicatorCsv({ id }: Indicator, library: Library): string {
  const series = observationsOf(library).byIndicator.get(id) ?? [];
  return csv(OBSERVATION_COLUMNS, series.map(row));
}

/** The rows of observations.csv. */
export function observationRows(library: Library) {
  return observationsOf(library).all.map(row);
}

/** The unit of a figure as the data files name it: that of its indicator, but per cent for a change. */
export function unitOf({ figure, indicator }: Observation): string {
  return UNITS[figure.measure === 'change' ? 'percent' : indicator.unit].csv;
}

function row(observation: Observation) {
  const { figure, update, indicator, area, period, status, direction } = observation;
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
    unit: unitOf(observation),
    numerator: figure.numerator,
    denominator: figure.denominator,
    markers: markersInBrackets(figure.markers),
    status: status?.status,
    direction: direction?.direction,
    paragraph: figure.paragraph,
    first_published: update.published,
    note: noteOf(observation),
  };
}

/** What a reader of the row must know, the record's own wording of the number and what it was before included. */
function noteOf(observation: Observation): string {
  const { printed, note, source } = observation.figure;
  return [
    printed && `Printed as “${printed}”.`,
    note,
    ...correctionNotes(observation),
    source && `Source: ${source}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
