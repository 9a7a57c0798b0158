import type { Library, Update } from '../../library/library.ts';
import { observationsOf } from '../../library/observations.ts';
import { indicatorsOf, paragraphsOn } from '../../library/priorities.ts';
import type { Priority } from '../../library/priorities.ts';
import { priorityUrl } from '../../library/routes.ts';
import { atomFeed } from './atom-feed.ts';
import { correctionEntry } from './correction-entry.ts';
import { decisionEntry } from './decision-entry.ts';
import { absolute, priorityFeedUrl } from '../addresses.ts';
import { priorityEntry } from './priority-entry.ts';
import type { PriorityReport } from './priority-entry.ts';

/**
 * The feed of one priority as Atom: what updates report on it, the decisions on those updates, and the corrections of its
 * indicators.
 */
export function priorityFeed(priority: Priority, library: Library, now: string): string {
  const url = absolute(priorityFeedUrl(priority.id), library);
  const own = new Set(indicatorsOf(priority, library).map(({ id }) => id));
  const reports = reportsOn(priority, own, library);
  return atomFeed(
    {
      url,
      page: absolute(priorityUrl(priority.id), library),
      title: `${priority.title} – ${library.site.service} – ${library.site['council-short']}`,
      subtitle: priority.summary,
      entries: [
        ...reports.map((report) => priorityEntry(report, priority.title, url, library)),
        ...reports.flatMap(({ decisions }) =>
          decisions.map((decision) => decisionEntry(decision, library, now)),
        ),
        ...library.corrections
          .filter(({ indicator }) => own.has(indicator))
          .map((correction) => correctionEntry(correction, library)),
      ],
    },
    library.site,
    now,
  );
}

/** Updates report on a priority by a figure of one of its indicators, under its heading, or on one of its key priorities. */
function reportsOn(priority: Priority, indicators: ReadonlySet<string>, library: Library): PriorityReport[] {
  const decisions = Map.groupBy(library.decisions, ({ update }) => update);
  const underHeading = new Map(
    paragraphsOn(priority, library).map(({ update, paragraphs }) => [update.id, paragraphs]),
  );
  const keys = new Set(
    priority.strategy['key-priorities'].filter((key) => key.priority === priority.id).map(({ id }) => id),
  );
  const { byUpdate } = observationsOf(library);
  const hasFigure = ({ id }: Update) =>
    byUpdate.get(id)?.some(({ indicator }) => indicators.has(indicator.id)) === true;
  return library.updates
    .filter(
      (update) =>
        underHeading.has(update.id) ||
        hasFigure(update) ||
        update['key-priorities'].some(({ id }) => keys.has(id)),
    )
    .map((update) => ({
      update,
      paragraphs: underHeading.get(update.id) ?? [],
      decisions: decisions.get(update.id) ?? [],
    }));
}
