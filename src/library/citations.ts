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

/** Update by update as they come; within one, the lines of its table and then its paragraphs as they follow each other. */
function inOrder(places: Citation[], library: Library): Citation[] {
  const byUpdate = [...Map.groupBy(places, ({ update }) => update).entries()];
  return byUpdate.flatMap(([update, citations]) => {
    const order = paragraphsOf(update, library).map(({ number }) => number);
    const rank = ({ citation }: Citation) =>
      citation.startsWith('line-') ? Number(citation.slice(5)) - LINES : order.indexOf(citation);
    return citations.toSorted((a, b) => rank(a) - rank(b));
  });
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
    for (const { indicator, figure } of observationsOf(library).byUpdate.get(update.id) ?? []) {
      add(indicator.id, update, figure.paragraph);
    }
    for (const { number, indicators } of paragraphsOf(update, library)) {
      for (const indicator of indicators) add(indicator, update, number);
    }
  }
  const citations = new Map([...found].map(([indicator, places]) => [indicator, inOrder([...places.values()], library)]));
  cited.set(library, citations);
  return citations;
}
