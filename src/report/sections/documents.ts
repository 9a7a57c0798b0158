import { dateInWords } from '../../domain/calendar-date.ts';
import { periodInWords } from '../../domain/period-words.ts';
import { resolvePeriod } from '../../domain/period.ts';
import { citationInWords } from '../../domain/paragraph-number.ts';
import type { Page, Update } from '../../library/library.ts';
import { paragraphUrl, updateUrl } from '../../library/routes.ts';
import { fieldChanges } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, gone } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInDocument } from '../side.ts';
import type { Side, Sides } from '../side.ts';

const UPDATE: Labels<Update> = {
  title: 'title',
  'year-end': 'reports on the whole year',
  summary: 'summary',
  published: 'day of publication',
  strategies: 'strategies',
  source: 'the record it is drawn from',
  'key-priorities-year': 'year of its key priorities',
};

const LINE: Labels<Update['table'][number]> = { indicators: 'indicators', progress: 'progress' };

const PAGE: Labels<Page> = { title: 'title', summary: 'summary' };

/** Updates and standing pages that come or go, and what their heads say. */
export function documentItems(sides: Sides): Item[] {
  return [...updateItems(sides), ...pageItems(sides)];
}

function updateItems({ base, head }: Sides): Item[] {
  const pairs = paired(base.library.updates, head.library.updates, ({ id }) => id);
  return [
    ...pairs.added.map((update) =>
      added(nameOf(update), update.summary, { ...moreOf(update, head), why: factsOfUpdate(update, head) }),
    ),
    ...pairs.kept.flatMap(({ was, now }) => [
      ...fieldChanges(nameOf(now), UPDATE, was, now, () => moreOf(now, head)),
      ...lineChanges(was, now, head),
    ]),
    ...pairs.gone.map((update) => gone(nameOf(update), undefined, { address: updateUrl(update.id) })),
  ];
}

/** What the page of a new update says beside its summary, and which pages show it instead of another. */
function factsOfUpdate(update: Update, { library }: Side): string[] {
  const { published, source } = update;
  return [
    ...(published === undefined ? [] : [`Published on ${dateInWords(published)}.`]),
    `Its source: ${source.title.replace(/\.$/, '')}.`,
    ...(update['year-end'] ? ['It also reports on the whole year.'] : []),
    ...(library.updates.at(-1) === update
      ? ['It is the newest: the home page shows it, and /updates/latest/ leads to it.']
      : []),
  ];
}

function lineChanges(was: Update, now: Update, head: Side): Item[] {
  const pairs = paired(was.table, now.table, ({ line }) => String(line));
  const lineOf = (line: number) => `${nameOf(now)}: ${citationInWords(`line-${line}`)}`;
  const more = (line: number) => ({
    ...placeInDocument(head, 'updates', now.id, ['table', now.table.findIndex((one) => one.line === line)]),
    address: paragraphUrl(now.id, `line-${line}`),
  });
  const words = ({ indicators, progress }: Update['table'][number]) => progress ?? indicators.join(', ');
  return [
    ...pairs.added.map((line) => added(lineOf(line.line), words(line), more(line.line))),
    ...pairs.kept.flatMap(({ was: before, now: after }) =>
      fieldChanges(lineOf(after.line), LINE, before, after, () => more(after.line)),
    ),
    ...pairs.gone.map((line) =>
      gone(lineOf(line.line), words(line), { address: paragraphUrl(now.id, `line-${line.line}`) }),
    ),
  ];
}

function pageItems({ base, head }: Sides): Item[] {
  const pairs = paired(base.library.pages, head.library.pages, ({ id }) => id);
  const more = ({ id }: Page) => ({ address: `/${id}/`, ...placeInDocument(head, 'pages', id, []) });
  return [
    ...pairs.added.map((page) => added(`The page “${page.title}”`, page.summary, more(page))),
    ...pairs.kept.flatMap(({ was, now }) =>
      fieldChanges(`The page “${now.title}”`, PAGE, was, now, () => more(now)),
    ),
    ...pairs.gone.map(({ id, title }) => gone(`The page “${title}”`, undefined, { address: `/${id}/` })),
  ];
}

/** An update as the report names it. */
function nameOf({ period }: Update): string {
  return `Update for ${periodInWords(resolvePeriod(period, 'quarter'))}`;
}

function moreOf({ id }: Update, side: Side) {
  return { address: updateUrl(id), ...placeInDocument(side, 'updates', id, []) };
}
