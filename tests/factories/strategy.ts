import type { z } from 'zod';
import type { Strategy } from '../../src/library/library.ts';
import { strategySchema } from '../../src/schemas/strategy.ts';

/** The least that the file of a strategy must say. */
export const STRATEGY = {
  title: 'Strategy 2017 to 2020',
  from: '2017-18',
  to: '2019-20',
  summary: 'The council’s plan.',
  priorities: [{ id: 'safeguarding', title: 'Safeguarding', summary: 'Keeping children safe.' }],
} satisfies z.input<typeof strategySchema>;

type Override = Partial<z.input<typeof strategySchema>> & { id?: string };

/** A sound strategy, the one that `anUpdate` reports on. */
export function aStrategy({ id = 'strategy-2017', ...data }: Override = {}): Strategy {
  return { ...strategySchema.parse({ ...STRATEGY, ...data }), id };
}
