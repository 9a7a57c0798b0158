import type { PriorityData } from '../schemas/strategy.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Indicator, Library, Strategy, Update } from './library.ts';

/** A strategic priority with the strategy it belongs to. */
export type Priority = PriorityData & { strategy: Strategy };

/** Every priority, those of the newest strategy first, each strategy in its own order. */
export function prioritiesOf(library: Library): Priority[] {
  return library.strategies.flatMap((strategy) =>
    strategy.priorities.map((priority) => ({ ...priority, strategy })),
  );
}

/** The indicators of a priority, in alphabetical order of their titles. */
export function indicatorsOf(priority: PriorityData, library: Library): Indicator[] {
  return library.indicators
    .filter(({ priorities }) => priorities.includes(priority.id))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

/** Indicators of an earlier strategy that a priority carries on, with what the registry says of how they differ. */
export function predecessorsOf(
  priority: PriorityData,
  library: Library,
): { indicator: Indicator; note: string }[] {
  return library.indicators.flatMap((indicator) =>
    indicator.lineage
      .filter((lineage) => lineage.priority === priority.id)
      .map(({ note }) => ({ indicator, note })),
  );
}

/** The paragraphs that updates report under a priority's headings, the newest update first. */
export function paragraphsOn(
  priority: Priority,
  library: Library,
): { update: Update; paragraphs: Paragraph[] }[] {
  const headings = new Set([priority.title, ...priority.headings].map((heading) => heading.toLowerCase()));
  return library.updates.toReversed().flatMap((update) => {
    if (!update.strategies.includes(priority.strategy.id)) return [];
    const paragraphs = paragraphsOf(update, library).filter(({ heading }) =>
      headings.has(heading?.toLowerCase() ?? ''),
    );
    return paragraphs.length > 0 ? [{ update, paragraphs }] : [];
  });
}
