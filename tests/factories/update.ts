import type { z } from 'zod';
import type { Update } from '../../src/library/library.ts';
import { updateSchema } from '../../src/schemas/update.ts';

/** The least that the frontmatter of an update must say. */
export const UPDATE = {
  title: 'Quarterly update',
  period: '2018-19-q2',
  summary: 'What happened in the quarter.',
  strategies: ['strategy-2017'],
  source: { kind: 'report', title: 'Report on the quarter' },
} satisfies z.input<typeof updateSchema>;

type Override = Partial<z.input<typeof updateSchema>> & { text?: string };

/** A sound update; its id is its quarter, as its file's name would be. */
export function anUpdate({ text = '', ...frontmatter }: Override = {}): Update {
  const fitted = updateSchema.parse({ ...UPDATE, ...frontmatter });
  return { ...fitted, id: fitted.period, text };
}
