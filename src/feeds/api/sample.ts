import type { Library } from '../../library/library.ts';
import { observationsOf } from '../../library/observations.ts';

/**
 * As little of a library as shows the form of every document: the newest update that has figures, and the newest decision.
 * Of indicators all are there, since others name them, with those of that update last.
 */
export function sampleOf(library: Library): Library {
  const update = library.updates.findLast(({ figures }) => figures.length > 0) ?? library.updates.at(-1);
  const { byUpdate } = observationsOf(library);
  const figures = byUpdate.get(update?.id ?? '') ?? [];
  const shown = new Set(figures.map(({ indicator }) => indicator));
  const { true: last = [], false: first = [] } = Object.groupBy(library.indicators, (indicator) =>
    shown.has(indicator) ? 'true' : 'false',
  );
  return {
    ...library,
    indicators: [...first, ...last],
    updates: update ? [update] : [],
    decisions: library.decisions.slice(-1),
    corrections: library.corrections.slice(0, 1),
    glossary: library.glossary.slice(0, 1),
  };
}
