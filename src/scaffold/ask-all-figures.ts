import type { AddedFigure } from './added-figure.ts';
import { askFigures } from './ask-figures.ts';
import type { Heard } from './ask-figures.ts';
import { askOtherFigures } from './ask-other-figures.ts';
import { dueFigures } from './due-figures.ts';
import type { FigureAnswer } from './figure-answer.ts';
import type { Ask } from './interview.ts';
import type { Present } from './question.ts';

/** Asks for the figures that are due in a quarter, and then for those that the report has besides. */
export async function askAllFigures(
  quarter: string,
  { library, report }: Pick<Present, 'library' | 'report'>,
  ask: Ask,
): Promise<{ figures: (FigureAnswer | undefined)[]; added: AddedFigure[] }> {
  const due = dueFigures(quarter, library);
  for (let heard: Heard | undefined; ;) {
    heard = await askFigures({ due, quarter, library, report }, ask, heard);
    const { answers, said } = heard;
    const reported = due.filter((_figure, index) => answers[index] !== 'not reported');
    const taken = new Set(reported.map(({ indicator }) => indicator));
    const added = await askOtherFigures({ taken, quarter, library }, ask, said);
    if (added !== 'back') return { figures: answers, added };
  }
}
