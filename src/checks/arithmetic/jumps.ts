import { breakBetween } from '../../domain/direction.ts';
import { comparePeriods, isLikeForLike } from '../../domain/period.ts';
import { periodInWords } from '../../domain/period-words.ts';
import type { Check, CheckContext } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { tellsOfFormAlone } from '../misprint-notes.ts';
import { isExplainedBy } from './explained-jumps.ts';
import { publishedFiguresOf } from './published-levels.ts';
import { impossibility } from './possible-values.ts';

/** A point that slips by one place makes ten of one; meanwhile the true number may have changed by a quarter. */
const JUMP = 8;
/** Shares are alike over any time, but less so: the latest year’s beside this quarter’s. */
const JUMP_OF_SHARES = 7;
/** Smaller numbers jump by themselves: from 1 child to 10 there is nothing to look at, or from 1% to 9%. */
const LEAST_COUNT = 20;
const LEAST_OTHER = 10;
/** Only so many figures before it are searched for one that covers the same kind of time. */
const BACK = 12;

/** Figures about ten times the like one before them, or a tenth of it, whose notes do not say that it is so. */
export const jumps: Check = (context) => seriesOf(context).flatMap(jumpsIn);

type Series = readonly KnownFigure[];

const known = new WeakMap<CheckContext, readonly Series[]>();

/** The levels of each indicator and area that are meant as they stand, the earliest first. Worked out once for a context. */
export function seriesOf(context: CheckContext): readonly Series[] {
  const found = known.get(context) ?? collect(context);
  known.set(context, found);
  return found;
}

function collect(context: CheckContext): Series[] {
  const levels = publishedFiguresOf(context).all.filter(
    (figure) => figure.figure.measure === 'level' && isMeant(figure),
  );
  const series = Map.groupBy(levels, ({ indicator, area }) => `${indicator.id} ${area}`);
  return [...series.values()].map((figures) =>
    figures.toSorted((a, b) => comparePeriods(a.period, b.period)),
  );
}

/** A number that the record prints wrongly is told in its note, and what is impossible is reported as that. */
function isMeant(figure: KnownFigure): boolean {
  const { 'as-printed': asPrinted, note = '', value } = figure.figure;
  return (asPrinted === undefined || tellsOfFormAlone(note, value)) && impossibility(figure) === undefined;
}

/** Each figure is held against the last one that is not refused itself, so that a slip is told once and where it is. */
function jumpsIn(figures: readonly KnownFigure[]): Problem[] {
  const sound: KnownFigure[] = [];
  return figures.flatMap((figure, index) => {
    const before = likeBefore(figure, sound);
    const slips = before !== undefined && isJump(before, figure) && !isExplainedBy(figure, before);
    if (!slips) {
      sound.push(figure);
      return [];
    }
    const next = figures
      .slice(index + 1, index + BACK)
      .find(({ period }) => isLikeForLike(period, figure.period));
    const isFirstWrong =
      sound.length === 1 && next !== undefined && !isJump(figure, next) && isJump(before, next);
    if (!isFirstWrong) return [problem(figure, before)];
    sound.splice(0, 1, figure);
    return [problem(before, figure)];
  });
}

function likeBefore(figure: KnownFigure, sound: readonly KnownFigure[]): KnownFigure | undefined {
  const near = sound.slice(-BACK);
  const like = near.findLast(({ period }) => isLikeForLike(period, figure.period));
  return like ?? (figure.indicator.unit === 'percent' ? near.at(-1) : undefined);
}

function isJump(before: KnownFigure, after: KnownFigure): boolean {
  if (breakBetween(before.period, after.period, after.indicator.breaks)) return false;
  const [less = 0, more = 0] = [before.figure.value, after.figure.value].toSorted((a, b) => a - b);
  const times = isLikeForLike(before.period, after.period) ? JUMP : JUMP_OF_SHARES;
  const least = after.indicator.unit === 'count' ? LEAST_COUNT : LEAST_OTHER;
  return less > 0 && more >= times * less && (more >= least || isShifted(less, more));
}

/** Whether two numbers of some digits are the same but for the point: 0.55 and 5.5. */
function isShifted(less: number, more: number): boolean {
  const digits = (value: number) =>
    String(value)
      .replace('.', '')
      .replace(/^0+|0+$/g, '');
  return digits(less).length > 1 && digits(less) === digits(more);
}

function problem(figure: KnownFigure, other: KnownFigure): Problem {
  const times =
    figure.figure.value > other.figure.value ? 'about ten times as much, or more' : 'about a tenth, or less';
  const { path, line } = placeInFigure(other);
  const message = `“${figure.indicator.title}” is ${inWords(figure)}, but ${inWords(other)} (${path}, line ${line}): ${times}.`;
  const mend = `Look for a point in the wrong place, or a digit too many or too few. If the figure is right, say so in its note:, with the other figure and the reason, such as note: 'It was ${valueInWords(other)} before the council began to count everybody.'`;
  return { id: 'arithmetic-jump', ...placeInFigure(figure), message, mend };
}

function inWords(figure: KnownFigure): string {
  return `${valueInWords(figure)} for ${periodInWords(figure.period)}`;
}
