import { decimalsOf } from '../domain/decimal.ts';
import type { Indicator, Library } from '../library/library.ts';
import { askUntilRead } from './ask-until-read.ts';
import type { Read } from './ask-until-read.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import type { FoundFigure } from './found-figures.ts';
import { isBack } from './interview.ts';
import type { Ask } from './interview.ts';
import { readFigure } from '../domain/read-figure.ts';
import { measureOf, nameOf, valueOf } from './reported-figure.ts';
import type { ReportedFigure } from './reported-figure.ts';
import { looksLike, readTyped } from './typed-figure.ts';

/** A figure that was found, and what is known of it now. */
export type AgreedFigure = ReportedFigure & { found: FoundFigure };

/** What the numbers in a report were read as. Those that cannot be read are left out; those so small that they could tell who somebody is are hidden. */
export function readFound(found: readonly FoundFigure[], library: Library): AgreedFigure[] {
  return found.flatMap((figure) => {
    const { indicator, due, area, period, typed, at } = figure;
    const measure = measureOf({ due });
    const read = readTyped(typed, { indicator, measure }, library);
    const isSmall = 'fault' in read && readFigure(typed, { unit: indicator.unit, measure }) !== undefined;
    if ('fault' in read && !isSmall) return [];
    const answer = 'fault' in read ? 'hidden' : asPrinted(read.value, indicator);
    return [{ indicator, due, area, period, answer, at, found: figure }];
  });
}

/** A number with its decimals, where the report itself prints more of them than is usual: nobody can have mistyped it. */
function asPrinted(answer: FigureAnswer, { decimals: usual }: Indicator): FigureAnswer {
  if (typeof answer !== 'object' || decimalsOf(answer.value) <= usual) return answer;
  return { ...answer, decimals: decimalsOf(answer.value) };
}

/**
 * Shows what was found in a report, all at once, and asks what of it is wrong, until nothing is.
 * @returns the figures as they are then; those that the report does not have are “not reported”
 */
export async function askFoundFigures(
  figures: readonly AgreedFigure[],
  { quarter, library }: { quarter: string; library: Library },
  ask: Ask,
): Promise<AgreedFigure[]> {
  let agreed = [...figures];
  const question = () =>
    `Is all of this right? Press Enter if it is, or type the numbers of those that are not, such as 2 5: `;
  for (let said = `${tableOf(agreed, quarter)}\n`; ;) {
    const typed = (await ask(`${said}${question()}`)).trim();
    if (typed === '' || /^(?:y|yes)$/i.test(typed)) return agreed;
    const wrong = isBack(typed) ? undefined : numbersIn(typed, agreed.length);
    if (wrong === undefined) {
      said = isBack(typed)
        ? '   This is the first question about the figures.\n'
        : `   Press Enter, or type numbers from 1 to ${agreed.length}.\n`;
      continue;
    }
    agreed = await askAgain(wrong, agreed, { quarter, library }, ask);
    said = `\n${wrong.map((place) => lineOf(place, agreed, quarter)).join('')}\n`;
  }
}

/** Asks for what is wrong, one after the other; “back” leads to the one before. */
async function askAgain(
  wrong: readonly number[],
  agreed: readonly AgreedFigure[],
  { quarter, library }: { quarter: string; library: Library },
  ask: Ask,
): Promise<AgreedFigure[]> {
  const corrected = [...agreed];
  for (let at = 0; at < wrong.length;) {
    const place = wrong[at] ?? 0;
    const figure = corrected[place];
    if (figure === undefined) return corrected;
    const { indicator } = figure;
    const measured = { unit: indicator.unit, measure: measureOf(figure) };
    const words =
      `${place + 1}. ${nameOf(figure, quarter)}. What does the report say?\n` +
      `   Such as ${looksLike(measured)}; - if it has none of that time and place; c if it is hidden; x if it is not available: `;
    const read = await askUntilRead(ask, words, (typed): Read<ReportedFigure['answer']> => {
      if (typed === '') return { value: figure.answer };
      const answer = readTyped(typed, { indicator, measure: measured.measure }, library);
      return 'value' in answer ? { value: answer.value } : answer;
    });
    if (read === 'back') {
      if (at === 0) return corrected;
      at -= 1;
      continue;
    }
    corrected[place] = { ...figure, answer: read.value };
    at += 1;
  }
  return corrected;
}

function tableOf(figures: readonly AgreedFigure[], quarter: string): string {
  const count = figures.length === 1 ? '1 figure was' : `${figures.length} figures were`;
  const lines = figures.map((_figure, place) => lineOf(place, figures, quarter));
  return `\n${count} found in report.txt. Read each beside the words that it is from:\n\n${lines.join('')}`;
}

function lineOf(place: number, figures: readonly AgreedFigure[], quarter: string): string {
  const figure = figures[place];
  if (figure === undefined) return '';
  const { found, answer } = figure;
  const why = answer === 'hidden' ? ', because it could tell who somebody is' : '';
  const number = String(place + 1).padStart(3);
  return `${number}  ${nameOf(figure, quarter)}: ${valueOf(figure)}${why}\n     Paragraph ${found.at.paragraph}: “${found.words}”\n`;
}

/** The places that somebody named by their numbers, from 1 on; undefined where there is no such place. */
function numbersIn(typed: string, count: number): number[] | undefined {
  const parts = typed.split(/[\s,;.]+|\band\b/).filter((part) => part !== '');
  const places = parts.map((part) => Number(part) - 1);
  return places.length > 0 && places.every((place) => Number.isInteger(place) && place >= 0 && place < count)
    ? places
    : undefined;
}
