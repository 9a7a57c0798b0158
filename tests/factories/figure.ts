import type { z } from 'zod';
import { figureSchema } from '../../src/schemas/figure.ts';
import type { Figure } from '../../src/schemas/figure.ts';

/** The least that a figure in an update's frontmatter must say. */
export const FIGURE = {
  indicator: 'second-plans',
  period: '2018-19-q2',
  value: 5.5,
  paragraph: '7f',
} satisfies z.input<typeof figureSchema>;

/** What a test says of a figure beyond that. */
export type FigureOverride = Partial<z.input<typeof figureSchema>>;

/** A sound figure, as the schema reads it. */
export function aFigure(override: FigureOverride = {}): Figure {
  return figureSchema.parse({ ...FIGURE, ...override });
}
