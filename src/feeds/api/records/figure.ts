import { z } from 'zod';
import { DIRECTIONS } from '../../../domain/direction.ts';
import { MARKER_CODES } from '../../../domain/markers.ts';
import { STATUSES } from '../../../domain/status.ts';
import { figureText } from '../../../library/figure-text.ts';
import type { Library } from '../../../library/library.ts';
import type { Observation } from '../../../library/observations.ts';
import { paragraphUrl } from '../../../library/routes.ts';
import { absolute } from '../../addresses.ts';
import { unitOf } from '../../observations-csv.ts';
import { changeRecord, changeSchema } from './correction.ts';
import {
  citation,
  components,
  day,
  measureSchema,
  orNull,
  periodRecord,
  periodSchema,
  text,
  updateId,
  url,
} from './common.ts';

const reasons = z.array(z.string()).describe('Why, a sentence each.');

const areaSchema = z
  .object({
    id: text('The area’s id.'),
    name: text('The area’s name.'),
    code: orNull(text('Its nine-character code at the Office for National Statistics.')),
  })
  .register(components, { id: 'Area', description: 'A place that figures are for.' });

export const figureSchema = z
  .object({
    update: updateId('The update that publishes it.'),
    indicator: text('The indicator’s id.'),
    period: periodSchema,
    area: areaSchema,
    measure: measureSchema,
    value: orNull(z.number().describe('The figure; null where a marker stands for it.')),
    decimals: orNull(z.int().describe('Decimals the record prints, where the number has lost a final zero.')),
    unit: text('The unit of the value.'),
    text: text('The figure as readers see it: 65.9%, around 822, [x].'),
    numerator: orNull(z.int().describe('How many of the denominator are counted.')),
    denominator: orNull(z.int().describe('How many there are in all.')),
    markers: z
      .array(z.enum(MARKER_CODES))
      .describe('The Government Analysis Function’s shorthand. r: changed since it was first published.'),
    status: orNull(z.object({ status: z.enum(STATUSES), reasons }).describe('How it stands to its target.')),
    direction: orNull(z.object({ direction: z.enum(DIRECTIONS), reasons }).describe('Where it went.')),
    paragraph: citation('Where the update states it.'),
    first_published: orNull(day('The day the update was published; null where the record does not say.')),
    as_printed: z.boolean().describe('Whether the record prints it wrongly; the note says what is wrong.'),
    reported_in: orNull(updateId('The quarter that reports it, where it is not this one.')),
    source: orNull(text('Where it comes from, where it is not the council’s own.')),
    note: orNull(text('What readers need beside it.')),
    corrections: z.array(changeSchema).describe('What was changed in it since, the earliest first.'),
    url: url('The place that states it.'),
  })
  .register(components, { id: 'Figure', description: 'One published figure.' });

/** One published figure with all that follows from it. */
export function figureRecord(observation: Observation, library: Library): z.infer<typeof figureSchema> {
  const { figure, update, indicator, area, period, corrections, status, direction } = observation;
  return {
    update: update.id,
    indicator: indicator.id,
    period: periodRecord(period),
    area: { id: area.id, name: area.name, code: area.code ?? null },
    measure: figure.measure,
    value: figure.value,
    decimals: figure.decimals ?? null,
    unit: unitOf(observation),
    text: figureText(figure, indicator),
    numerator: figure.numerator ?? null,
    denominator: figure.denominator ?? null,
    markers: figure.markers,
    status: status ? { status: status.status, reasons: status.reasons } : null,
    direction: direction ? { direction: direction.direction, reasons: direction.reasons } : null,
    paragraph: figure.paragraph,
    first_published: update.published ?? null,
    as_printed: figure['as-printed'] ?? false,
    reported_in: figure['reported-in'] ?? null,
    source: figure.source ?? null,
    note: figure.note ?? null,
    corrections: corrections.map((entry) => changeRecord(entry, library)),
    url: absolute(paragraphUrl(update.id, figure.paragraph), library),
  };
}
