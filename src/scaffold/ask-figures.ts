import { periodInWords } from '../domain/period-words.ts';
import { figureTextWithMarkers } from '../library/figure-text.ts';
import type { DueFigure } from './due-figures.ts';
import { readFigure } from '../domain/typed-figure.ts';
import type { FigureAnswer } from '../domain/typed-figure.ts';
import type { Ask } from './interview.ts';

const HOW =
  'Type each number as the report has it. Type - if the report does not have the figure at all, and x if it says that it is ' +
  'not available. Press Enter to leave it for later.\n\n';

/**
 * Asks for the figures that are due in a quarter, one after the other, each until the answer can be read. Undefined stands
 * for those that are for later.
 */
export async function askFigures(
  due: readonly DueFigure[],
  quarter: string,
  ask: Ask,
): Promise<(FigureAnswer | undefined)[]> {
  const answers: (FigureAnswer | undefined)[] = [];
  for (const [index, figure] of due.entries()) {
    const before = index === 0 ? HOW : '';
    answers.push(
      await askFigure(`${before}${index + 1} of ${due.length}. ${wordsFor(figure, quarter)} `, ask),
    );
  }
  return answers;
}

async function askFigure(words: string, ask: Ask): Promise<FigureAnswer | undefined> {
  for (let fault = ''; ;) {
    const typed = (await ask(`${fault}${words}`)).trim();
    if (typed === '') return undefined;
    const answer = readFigure(typed);
    if (answer !== undefined) return answer;
    fault = `“${typed}” cannot be read as a number. Write it like 1990, 98.5 or around 830.\n`;
  }
}

function wordsFor({ indicator, period, last: { figure } }: DueFigure, quarter: string): string {
  const isOfQuarter = period.basis === 'quarter' && period.id === quarter;
  const when = isOfQuarter ? '' : `, ${periodInWords(period)}`;
  const change = figure.measure === 'change' ? ', change in per cent on the year before' : '';
  const last = figureTextWithMarkers(figure, indicator);
  return `${indicator.title}${change}${when} (last: ${last}):`;
}
