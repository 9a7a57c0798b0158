import { dateInWords } from '../../domain/calendar-date.ts';
import { resolvePeriod } from '../../domain/period.ts';
import { periodInWords } from '../../domain/period-words.ts';
import type { Decision, Library, Update } from '../../library/library.ts';
import { decisionUrl, updateUrl } from '../../library/routes.ts';
import { dateNote, datesOfUpdate } from './dates.ts';
import type { UpdateDates } from './dates.ts';
import { absolute } from '../addresses.ts';
import type { Entry } from './entry.ts';
import { link, list, paragraph } from './html.ts';

/** An update as an entry, with the decisions on it. */
export function updateEntry(update: Update, decisions: readonly Decision[], library: Library): Entry {
  const url = absolute(updateUrl(update.id), library);
  const { by, ...dates } = datesOfUpdate(update, decisions, library);
  return {
    id: url,
    kind: 'update',
    title: `${updateInWords(update)}: ${update.title}`,
    url,
    ...dates,
    summary: update.summary,
    content: () => paragraph(update.summary) + aboutUpdate(update, decisions, by, library),
  };
}

/** "July to September 2018 (Quarter 2, 2018 to 2019)" */
export function updateInWords({ period }: Update): string {
  return periodInWords(resolvePeriod(period));
}

/** What a reader of an update’s entry finds below its text: where it is, its decisions, and how its day is known. */
export function aboutUpdate(
  update: Update,
  decisions: readonly Decision[],
  by: UpdateDates['by'],
  library: Library,
): string {
  const note = dateNote(by);
  return (
    list([
      link(absolute(updateUrl(update.id), library), `The whole update${withFigures(update)}`),
      ...decisions.map(({ id, body, made }) =>
        link(absolute(decisionUrl(id), library), `Decision of ${body}, ${dateInWords(made)}`),
      ),
    ]) + (note === undefined ? '' : paragraph(note))
  );
}

function withFigures({ figures: { length } }: Update): string {
  if (length === 0) return '';
  return length === 1 ? ', with 1 figure' : `, with ${length} figures`;
}
