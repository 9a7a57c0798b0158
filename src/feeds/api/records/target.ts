import { z } from 'zod';
import type { Comparison } from '../../../domain/target.ts';
import type { Indicator, Library } from '../../../library/library.ts';
import { paragraphUrl, updateUrl } from '../../../library/routes.ts';
import { targetsOf } from '../../../library/targets.ts';
import { absolute } from '../../addresses.ts';
import { citation, components, day, orNull, text, updateId, url } from './common.ts';

const COMPARISONS: Readonly<Record<Comparison, true>> = {
  below: true,
  'at-most': true,
  exactly: true,
  'at-least': true,
  above: true,
};

export const targetSchema = z
  .object({
    text: text('The target as the council writes it.'),
    comparison: z
      .enum(Object.keys(COMPARISONS) as [Comparison, ...Comparison[]])
      .describe('How a figure must stand to the value to meet it.'),
    value: z.number().describe('The value to reach, in the indicator’s unit.'),
    tolerance: orNull(
      z
        .object({ amount: z.number(), kind: z.enum(['points', 'per-cent']) })
        .describe('How far beside the target still counts: in points, or in per cent of the target.'),
    ),
    tolerance_note: orNull(text('How the tolerance is read, where the record leaves it open.')),
    from: text('The first council or school year it is for.'),
    to: text('The last council or school year it is for.'),
    start: day('The first day of those years, for figures that are not of school years.'),
    end: day('The last day of those years.'),
    update: orNull(updateId('The update whose record states it.')),
    paragraph: orNull(citation('The place in that record.')),
    url: orNull(url('That place.')),
  })
  .register(components, { id: 'Target', description: 'A target, read into its parts.' });

/** The targets of an indicator, in the order of its file. */
export function targetRecords(indicator: Indicator, library: Library): z.infer<typeof targetSchema>[] {
  return targetsOf(indicator).map(({ data, target, tolerance, from, to }) => ({
    text: data.text,
    comparison: target.comparison,
    value: target.value,
    tolerance: tolerance ?? null,
    tolerance_note: data['tolerance-note'] ?? null,
    from: data.from,
    to: data.to,
    start: from,
    end: to,
    update: data.update ?? null,
    paragraph: data.paragraph ?? null,
    url: placeOf(data, library),
  }));
}

function placeOf({ update, paragraph }: Indicator['targets'][number], library: Library): string | null {
  if (update === undefined) return null;
  return absolute(paragraph ? paragraphUrl(update, paragraph) : updateUrl(update), library);
}
