import type { z } from 'zod';
import type { Indicator } from '../../src/library/library.ts';
import { indicatorSchema } from '../../src/schemas/indicator.ts';

/** The least that the file of an indicator must say. */
export const INDICATOR = {
  title: 'Second child protection plans',
  unit: 'percent',
  of: 'child protection plans',
  people: true,
  polarity: 'low-is-good',
  definition: 'New plans for a child who has had one before, divided by all new plans.',
  priorities: ['safeguarding'],
} satisfies z.input<typeof indicatorSchema>;

type Override = Partial<z.input<typeof indicatorSchema>> & { id?: string };

/** A sound indicator, the one that `aFigure` is of. */
export function anIndicator({ id = 'second-plans', ...data }: Override = {}): Indicator {
  return { ...indicatorSchema.parse({ ...INDICATOR, ...data }), id };
}
