import { resolvePeriod } from '../domain/period.ts';
import { homeAreaOf } from '../library/home-area.ts';
import type { Indicator, Library } from '../library/library.ts';
import type { Area } from '../schemas/site.ts';
import { askIndicator } from './ask-indicator.ts';
import { askOneFigure } from './ask-one-figure.ts';
import { readFound } from './ask-found-figures.ts';
import type { DueFigure } from './due-figures.ts';
import type { UnusedNumber } from './found-figures.ts';
import type { Ask } from './interview.ts';
import { nameOf, valueOf } from './reported-figure.ts';
import type { ReportedFigure } from './reported-figure.ts';

const HOW = `
Does the report have other figures, such as England’s, a hidden one, or one of another indicator?
`;

/** What is there before other figures are asked for. */
export type Others = {
  quarter: string;
  library: Library;
  /** Reads the library anew: somebody may have added an indicator meanwhile. */
  again?: (() => Library) | undefined;
  /** The figures that there are already. */
  taken: readonly Pick<ReportedFigure, 'indicator' | 'area' | 'due'>[];
  /** The due figures that nobody has given yet. */
  due: readonly DueFigure[];
  /** The numbers of the report that are no figure yet. */
  unused: readonly UnusedNumber[];
};

/**
 * Asks for the figures that a report has besides those that are known, until there is none; before that, it shows what numbers
 * are left over. Whoever goes back from the first question about a figure takes the one before out again; where there is none, it
 * is `back`.
 * @param said what is still to be said before the first question
 */
export async function askOtherFigures(
  others: Others,
  ask: Ask,
  said = '',
): Promise<ReportedFigure[] | 'back'> {
  const { quarter, library, again = () => library, unused } = others;
  const added: ReportedFigure[] = [];
  let before = `${said}${missingInWords(others.due, quarter)}${unusedInWords(unused, quarter)}${HOW}`;
  for (;;) {
    const dueLeft = others.due.filter((figure) => added.every(({ due }) => due !== figure));
    const found = await askIndicator(again, ask, before, (typed) => guessAt(typed, others, added));
    before = '';
    if (found === undefined) return added;
    if (found === 'back') {
      const gone = added.pop();
      if (gone === undefined) return 'back';
      before = `   ${gone.indicator.title} is taken out again.\n`;
      continue;
    }
    const figure =
      'other' in found
        ? found.other
        : await askAbout(found, dueLeft, { ...others, library: again() }, added, ask);
    if (figure === 'back') continue;
    added.push(figure);
    before = `   = ${nameOf(figure)}: ${valueOf(figure)}\n`;
  }
}

function askAbout(
  indicator: Indicator,
  due: readonly DueFigure[],
  { taken, quarter, library }: Others,
  added: readonly ReportedFigure[],
  ask: Ask,
): Promise<ReportedFigure | 'back'> {
  const own = due.filter((figure) => figure.indicator.id === indicator.id);
  const home = homeAreaOf(library);
  const areas = [...taken, ...added]
    .filter((figure) => figure.indicator.id === indicator.id)
    .map(({ area }) => area ?? home);
  const isTaken = (area: Area) =>
    areas.some(({ id }) => id === area.id) && !(area === home && own.length > 0);
  const about = { indicator, quarter, library, due: own, taken: new Set(library.site.areas.filter(isTaken)) };
  return askOneFigure(about, ask);
}

/** The figure that a number left over may be, when somebody types its letter. */
function guessAt(
  typed: string,
  { unused, library }: Others,
  added: readonly ReportedFigure[],
): ReportedFigure | undefined {
  const place = LETTERS.indexOf(typed.toLowerCase());
  const guess = typed.length === 1 ? guessesOf(unused)[place]?.guess : undefined;
  const isGiven = added.some(({ at }) => at !== undefined && at === guess?.at);
  return guess === undefined || isGiven ? undefined : readFound([guess], library)[0];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function guessesOf(unused: readonly UnusedNumber[]): readonly UnusedNumber[] {
  return unused.filter(({ guess }) => guess !== undefined).slice(0, LETTERS.length);
}

/** The numbers that are left over, so that none is lost without a word. */
function unusedInWords(unused: readonly UnusedNumber[], quarter: string): string {
  if (unused.length === 0) return '';
  const guesses = guessesOf(unused);
  const lines = unused.map((number) => {
    const { text, paragraph, words, guess, isOnQuarterBefore } = number;
    const letter = LETTERS[guesses.indexOf(number)] ?? ' ';
    const maybe =
      letter === ' ' || guess === undefined
        ? ''
        : `\n        Type ${letter} if it is ${nameOf(guess, quarter)}.`;
    const advice = isOnQuarterBefore
      ? '\n        A change on the quarter before is no figure here: leave it as it is.'
      : '';
    return `   ${letter}  ${text} in paragraph ${paragraph}: “${words}”${maybe}${advice}\n`;
  });
  return `\nNumbers of the report that are not used:\n${lines.join('')}`;
}

function missingInWords(due: readonly DueFigure[], quarter: string): string {
  if (due.length === 0) return '';
  const names = due.map((figure) =>
    nameOf({ ...figure, due: figure, period: resolvePeriod(quarter) }, quarter),
  );
  return `\nNot found, though figures like them were published before: ${names.join('; ')}.\n`;
}
