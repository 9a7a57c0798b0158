import { BLANK } from '../checks/blanks/blank.ts';
import { paragraphNumber } from '../domain/paragraph-number.ts';
import type { Indicator, Library } from '../library/library.ts';
import { addedEntry } from './added-figure.ts';
import type { AddedFigure } from './added-figure.ts';
import { closingRemarks, promisingRemarks } from './commitment-remarks.ts';
import { dueFigures, indicatorsInForce } from './due-figures.ts';
import type { DueFigure } from './due-figures.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import { figureEntry } from './figure-entry.ts';
import { headingsOf } from './headings.ts';
import { keyPrioritiesOf } from './key-priorities.ts';
import { placeFigures } from './place-figures.ts';
import { modelFor } from './precedents.ts';
import { yearOf } from './quarters.ts';
import type { ReportPlace } from './report-spots.ts';
import { reportSections } from './report-text.ts';
import { documentOf } from './scaffold-file.ts';
import type { ScaffoldFile } from './scaffold-file.ts';
import { numbered } from './skeleton.ts';
import type { Item } from './skeleton.ts';
import { skeletonFor } from './skeleton-for.ts';
import { tableEntries, tableLinesOf } from './table-lines.ts';
import type { TableLine } from './table-lines.ts';
import { updateHead } from './update-head.ts';
import { writeText } from './write-text.ts';
import { quoted, remark, yamlText } from './yaml-words.ts';

/** What has to be known to begin an update. */
export type UpdateAnswers = {
  quarter: string;
  /** The day it is published, as an ISO date, if that is known. */
  published?: string | undefined;
  /** When its embargo ends, on London's clock: `2019-01-28 09:00`. */
  publishAt?: string | undefined;
  /** Whether to take the text of the report, to follow the paragraphs of the last update, or to begin with one for each priority. */
  outline: 'report' | 'last' | 'priorities';
  /** What the report says of the figures that are due, in their order, as far as that is known already. */
  figures?: readonly (FigureAnswer | undefined)[];
  /** Where the report has their numbers, as far as that is known. */
  places?: readonly (ReportPlace | undefined)[];
  /** What it says besides, of other areas and indicators. */
  added?: readonly AddedFigure[];
  /** The text of the report, where that is the outline. */
  report?: string | undefined;
};

/** What a figure or a key priority is stated by, and where that is cited. */
type Cited = {
  citation: string;
  figures: readonly DueFigure[];
  added: readonly AddedFigure[];
  keyPriorities: readonly string[];
};

/**
 * The file of an update that is still to be filled in. What can be known stands in it; everything else is a blank that the
 * check reports. Figures whose place in the text of a report could not be told have a blank for their paragraph.
 */
export function updateFile(answers: UpdateAnswers, library: Library): ScaffoldFile {
  const { quarter, outline, added = [], report } = answers;
  const model = outline === 'last' ? modelFor(quarter, library) : undefined;
  const due = withAnswers(dueFigures(quarter, library), answers.figures ?? [], answers.places ?? []);
  const inForce = indicatorsInForce(quarter, library);
  const table = tableLinesOf(model, due, inForce);
  const isInTable = (figure: DueFigure) => table.some(({ figures }) => figures.includes(figure));
  const sections =
    outline === 'report' && report !== undefined
      ? placeFigures(reportSections(report), { due, added }, headingsOf(library))
      : skeletonFor({ quarter, due, added, library, model, isInTable });
  const cited = [...table.map(citedLine), ...numbered(sections).map(citedParagraph)];
  const left = leftOver(cited, due, added);
  const details = [
    ...remark(
      `Begun by npm run new. Put what belongs there in place of each ${BLANK}: npm run check names those that are left. ` +
        'A line that begins with # is a remark for you, which no page shows.',
    ),
    ...updateHead(answers, library),
    ...figures([...cited, left]),
    ...otherIndicators([...due, ...added], inForce, library),
    ...tableEntries(table),
    ...keyPriorities(quarter, cited, library),
    ...promisingRemarks(),
    ...closingRemarks(answers, library),
  ];
  const notices = outline === 'report' ? unplaced(left) : [];
  return documentOf(`content/updates/${quarter}.mdx`, details, writeText(sections), notices);
}

/** The figures that the report has, with what it says of them. */
function withAnswers(
  due: readonly DueFigure[],
  answers: readonly (FigureAnswer | undefined)[],
  places: readonly (ReportPlace | undefined)[],
): DueFigure[] {
  return due.flatMap((figure, index) => {
    const answer = answers[index];
    if (answer === 'not reported') return [];
    return [answer === undefined ? figure : { ...figure, answer, at: places[index] }];
  });
}

function citedLine({ figures }: TableLine, index: number): Cited {
  return { citation: `line-${index + 1}`, figures, added: [], keyPriorities: [] };
}

function citedParagraph({ item, positions }: { item: Item; positions: readonly number[] }): Cited {
  return { ...item, citation: paragraphNumber(positions) };
}

/** The figures that no paragraph states yet. */
function leftOver(cited: readonly Cited[], due: readonly DueFigure[], added: readonly AddedFigure[]): Cited {
  const placed = new Set(cited.flatMap((place) => [...place.figures, ...place.added]));
  return {
    citation: BLANK,
    figures: due.filter((figure) => !placed.has(figure)),
    added: added.filter((figure) => !placed.has(figure)),
    keyPriorities: [],
  };
}

/** The figures whose number was not found in the text of the report, or at several places. */
function unplaced({ figures, added }: Cited): string[] {
  const titles = [...figures, ...added].map(({ indicator }) => indicator.title);
  if (titles.length === 0) return [];
  return [
    `Where the text states these could not be told, so their paragraph: is still ???, and the text has no <Figure> for them: ${titles.join('; ')}.`,
  ];
}

function figures(cited: readonly Cited[]): string[] {
  const entries = cited.flatMap(({ figures, added, citation }) => [
    ...figures.flatMap((due) => figureEntry(due, citation)),
    ...added.flatMap((figure) => addedEntry(figure, citation)),
  ]);
  if (entries.length === 0) return [];
  return [
    ...remark(
      'If the report does not give a figure at all, delete its entry here and its <Figure> in the text.',
    ),
    'figures:',
    ...entries,
  ];
}

/** The indicators that have no figure here: those of the strategies in force, and those of others. */
function otherIndicators(
  used: readonly { indicator: Indicator }[],
  inForce: ReadonlyMap<string, Indicator>,
  { indicators }: Library,
): string[] {
  const others = indicators.filter((indicator) =>
    used.every((figure) => figure.indicator.id !== indicator.id),
  );
  const names = (wanted: boolean) =>
    others.flatMap(({ id }) => (inForce.has(id) === wanted ? [id] : [])).join(', ');
  const [current, older] = [names(true), names(false)];
  return [
    ...(current === ''
      ? []
      : remark(`If the report has a figure of one of these, add an entry for it above: ${current}.`)),
    ...(older === '' ? [] : remark(`Or of one that no strategy in force has: ${older}.`)),
  ];
}

function keyPriorities(quarter: string, cited: readonly Cited[], library: Library): string[] {
  const known = keyPrioritiesOf(quarter, library);
  // The text of a report does not say by itself which of its paragraphs are on key priorities.
  if (cited.every(({ keyPriorities }) => keyPriorities.length === 0)) return [];
  return [
    `key-priorities-year: ${quoted(yearOf(quarter))}`,
    'key-priorities:',
    ...known.flatMap(({ id, letter, title }) => {
      const place = cited.find(({ keyPriorities }) => keyPriorities.includes(id));
      return [
        ...remark(`${letter}. ${title}`, '  '),
        `  - id: ${yamlText(id)}`,
        `    paragraph: ${quoted(place?.citation ?? BLANK)}`,
      ];
    }),
  ];
}
