import type { Decision, Indicator, Library, Update } from './library.ts';
import { observationsOf } from './observations.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A place in an update. */
export type Citation = { update: Update; citation: string };

/** Where an indicator is cited: in the newest update first, in the order of its paragraphs; and in decisions. */
export type Citations = { paragraphs: Citation[]; decisions: Decision[] };

const cited = new WeakMap<Library, Map<string, Citation[]>>();

/** The paragraphs, lines of tables and decisions that speak of an indicator. */
export function citationsOf(indicator: Indicator, library: Library): Citations {
  return {
    paragraphs: paragraphCitations(library).get(indicator.id) ?? [],
    decisions: library.decisions.filter(({ resolutions }) =>
      resolutions.some(({ indicators }) => indicators.includes(indicator.id)),
    ),
  };
}

function paragraphCitations(library: Library): Map<string, Citation[]> {
  const known = cited.get(library);
  if (known) return known;
  const found = new Map<string, Map<string, Citation>>();
  const add = (indicator: string, update: Update, citation: string) => {
    const places = found.get(indicator) ?? new Map<string, Citation>();
    places.set(`${update.id} ${citation}`, { update, citation });
    found.set(indicator, places);
  };
  for (const update of library.updates.toReversed()) {
    for (const { line, indicators } of update.table) {
      for (const indicator of indicators) add(indicator, update, `line-${line}`);
    }
    const figures = observationsOf(library).byUpdate.get(update.id) ?? [];
    for (const { number, indicators } of paragraphsOf(update, library)) {
      for (const { indicator, figure } of figures) {
        if (figure.paragraph === number) add(indicator.id, update, number);
      }
      for (const indicator of indicators) add(indicator, update, number);
    }
    // What is left: figures of a paragraph that the text does not have.
    for (const { indicator, figure } of figures) add(indicator.id, update, figure.paragraph);
  }
  const citations = new Map([...found].map(([indicator, places]) => [indicator, [...places.values()]]));
  cited.set(library, citations);
  return citations;
}
