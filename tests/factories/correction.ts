import type { z } from 'zod';
import { correctionSchema } from '../../src/schemas/correction.ts';
import type { Correction } from '../../src/schemas/correction.ts';

/** The least that an entry of the log of corrections must say: of the figure that `aFigure` is. */
export const CORRECTION = {
  id: 'second-plans',
  class: 'correction',
  on: '2019-03-04',
  update: '2018-19-q2',
  indicator: 'second-plans',
  period: '2018-19-q2',
  was: 5.6,
  now: 5.5,
  reason: 'One plan was counted twice.',
} satisfies z.input<typeof correctionSchema>;

/** A sound correction. */
export function aCorrection(override: Partial<z.input<typeof correctionSchema>> = {}): Correction {
  return correctionSchema.parse({ ...CORRECTION, ...override });
}
