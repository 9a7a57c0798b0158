import type { Library } from '../library/library.ts';
import type { AddedFigure } from './added-figure.ts';
import { askFigures } from './ask-figures.ts';
import type { Heard } from './ask-figures.ts';
import { askFoundFigures, readFound } from './ask-found-figures.ts';
import type { AgreedFigure } from './ask-found-figures.ts';
import { askOtherFigures } from './ask-other-figures.ts';
import { dueFigures } from './due-figures.ts';
import type { DueFigure } from './due-figures.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import { foundFigures } from './found-figures.ts';
import type { UnusedNumber } from './found-figures.ts';
import type { Ask } from './interview.ts';
import type { ReportedFigure } from './reported-figure.ts';
import type { ReportPlace } from './report-spots.ts';
import { reportSections } from './report-text.ts';

/** What a report says of the figures that are due, in their order, with where it says so, and what it says besides. */
export type AllFigures = {
  figures: (FigureAnswer | undefined)[];
  places: (ReportPlace | undefined)[];
  added: AddedFigure[];
};

type Asking = {
  library: Library;
  report?: string | undefined;
  /** Reads the library anew. */
  again?: (() => Library) | undefined;
};

/**
 * Asks for the figures of a quarter. Where there is the text of its report, what was found in it is to be agreed to at once; else
 * those that are due are asked for one by one. Then it asks for those that the report has besides.
 */
export async function askAllFigures(quarter: string, asking: Asking, ask: Ask): Promise<AllFigures> {
  const due = dueFigures(quarter, asking.library);
  return asking.report === undefined
    ? askEach(due, quarter, asking, ask)
    : askBeside(asking.report, due, quarter, asking, ask);
}

async function askEach(
  due: readonly DueFigure[],
  quarter: string,
  { library, again }: Asking,
  ask: Ask,
): Promise<AllFigures> {
  for (let heard: Heard | undefined; ;) {
    heard = await askFigures({ due, quarter, library }, ask, heard);
    const { answers, said } = heard;
    const taken = due.filter((_figure, index) => answers[index] !== 'not reported');
    const added = await askOtherFigures({ taken, quarter, library, again, due: [], unused: [] }, ask, said);
    if (added !== 'back') return { figures: answers, places: [], added: added.flatMap(addedOf) };
  }
}

async function askBeside(
  report: string,
  due: readonly DueFigure[],
  quarter: string,
  { library, again }: Asking,
  ask: Ask,
): Promise<AllFigures> {
  const { found, unused } = foundFigures({ due, quarter, library }, reportSections(report));
  for (let agreed = readFound(found, library); ;) {
    if (agreed.length > 0) agreed = await askFoundFigures(agreed, { quarter, library }, ask);
    const known = agreed.filter(({ answer }) => answer !== 'not reported');
    const left = due.filter((figure) => known.every((one) => one.due !== figure));
    const numbers = [...unused, ...agreed.flatMap((figure) => freed(figure))];
    const added = await askOtherFigures(
      { taken: known, quarter, library, again, due: left, unused: numbers },
      ask,
    );
    if (added === 'back') continue;
    const all: ReportedFigure[] = [...known, ...added];
    const reported = due.map((figure) => all.find((one) => one.due === figure));
    return {
      figures: reported.map((figure) => figure?.answer ?? 'not reported'),
      places: reported.map((figure) => figure?.at),
      added: all.flatMap(addedOf),
    };
  }
}

/** The number of a figure that somebody says the report does not have: it may be another's. */
function freed({ answer, found: { at, typed, words } }: AgreedFigure): UnusedNumber[] {
  if (answer !== 'not reported') return [];
  return [{ text: typed, paragraph: at.paragraph, words, isOnQuarterBefore: false }];
}

function addedOf({ due, indicator, area, period, answer, source, at }: ReportedFigure): AddedFigure[] {
  if (due !== undefined || answer === 'not reported') return [];
  return [
    {
      indicator,
      period,
      answer,
      ...(area && { area }),
      ...(source !== undefined && { source }),
      ...(at && { at }),
    },
  ];
}
