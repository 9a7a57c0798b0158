import { BLANK } from '../checks/blanks/blank.ts';
import { paragraphNumber } from '../domain/paragraph-number.ts';
import type { Library } from '../library/library.ts';
import { closingRemarks, promisingRemarks } from './commitment-remarks.ts';
import { dueFigures, indicatorsInForce } from './due-figures.ts';
import type { DueFigure } from './due-figures.ts';
import type { FigureAnswer } from '../domain/typed-figure.ts';
import { figureEntry, indicatorLine } from './figure-entry.ts';
import { keyPrioritiesOf } from './key-priorities.ts';
import { modelFor } from './precedents.ts';
import { yearOf } from './quarters.ts';
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
  /** Whether to follow the paragraphs of the last update, or to begin with one for each priority. */
  outline: 'last' | 'priorities';
  /** What the report says of the figures that are due, in their order, as far as that is known already. */
  figures?: readonly (FigureAnswer | undefined)[];
};

/** What a figure or a key priority is stated by, and where that is cited. */
type Cited = { citation: string; figures: readonly DueFigure[]; keyPriorities: readonly string[] };

/**
 * The file of an update that is still to be filled in. What can be known stands in it; everything else is a blank that the
 * check reports.
 */
export function updateFile(answers: UpdateAnswers, library: Library): ScaffoldFile {
  const { quarter, outline } = answers;
  const model = outline === 'last' ? modelFor(quarter, library) : undefined;
  const due = withAnswers(dueFigures(quarter, library), answers.figures ?? []);
  const inForce = indicatorsInForce(quarter, library);
  const table = tableLinesOf(model, due, inForce);
  const isInTable = (figure: DueFigure) => table.some(({ figures }) => figures.includes(figure));
  const sections = skeletonFor({ quarter, due, library, model, isInTable });
  const cited = [...table.map(citedLine), ...numbered(sections).map(citedParagraph)];
  const details = [
    ...remark(
      `Begun by npm run new. Put what belongs there in place of each ${BLANK}: npm run check names those that are left. ` +
        'A line that begins with # is a remark for you, which no page shows.',
    ),
    ...updateHead(answers, library),
    ...figures(cited),
    ...otherIndicators(due, [...inForce.values()]),
    ...tableEntries(table),
    ...keyPriorities(quarter, cited, library),
    ...promisingRemarks(),
    ...closingRemarks(quarter, library),
  ];
  return documentOf(`content/updates/${quarter}.mdx`, details, writeText(sections));
}

/** The figures that the report has, with what it says of them. */
function withAnswers(due: readonly DueFigure[], answers: readonly (FigureAnswer | undefined)[]): DueFigure[] {
  return due.flatMap((figure, index) => {
    const answer = answers[index];
    if (answer === 'not reported') return [];
    return [answer === undefined ? figure : { ...figure, answer }];
  });
}

function citedLine({ figures }: TableLine, index: number): Cited {
  return { citation: `line-${index + 1}`, figures, keyPriorities: [] };
}

function citedParagraph({ item, positions }: { item: Item; positions: readonly number[] }): Cited {
  return { ...item, citation: paragraphNumber(positions) };
}

function figures(cited: readonly Cited[]): string[] {
  const entries = cited.flatMap(({ figures, citation }) =>
    figures.flatMap((due) => figureEntry(due, citation)),
  );
  if (entries.length === 0) return [];
  return [
    ...remark(
      'If the report does not give a figure at all, delete its entry here and its <Figure> in the text.',
    ),
    'figures:',
    ...entries,
  ];
}

function otherIndicators(
  due: readonly DueFigure[],
  inForce: Parameters<typeof indicatorLine>[0][],
): string[] {
  const others = inForce.filter((indicator) => due.every((figure) => figure.indicator !== indicator));
  if (others.length === 0) return [];
  return [
    ...remark('If the report has a figure of one of these, add an entry for it above:'),
    ...others.flatMap((indicator) => remark(indicatorLine(indicator), '')),
  ];
}

function keyPriorities(quarter: string, cited: readonly Cited[], library: Library): string[] {
  const known = keyPrioritiesOf(quarter, library);
  if (known.length === 0) return [];
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
