import type { CheckContext } from '../context.ts';
import type { SourcedFigure } from '../figures.ts';
import { figureAt, figuresIn } from '../disclosure/shown-passages.ts';
import type { Passage } from '../passages.ts';

/** A whole figure that a passage shows, and where its tag stands. */
export type ShownFigure = { start: number; source: SourcedFigure };

/** The figures that a passage of an update shows, in reading order; not their numerators or denominators. */
export function figuresShownIn(
  { components }: Passage,
  update: string,
  context: CheckContext,
): ShownFigure[] {
  if (components.length === 0) return [];
  const figures = figuresIn(update, context);
  return components.flatMap(({ start, visit }) => {
    const meant = figureAt(visit.node, figures, context.library.site['home-area']);
    return meant === undefined || meant.part !== undefined ? [] : [{ start, source: meant.source }];
  });
}
