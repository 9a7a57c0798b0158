import { breakBetween } from '../../domain/direction.ts';
import { isLikeForLike } from '../../domain/like-periods.ts';
import type { Check } from '../context.ts';
import { placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { isExplainedBy } from './explained-jumps.ts';
import { BACK, besideOther, explainInNote, heldAgainstSound, seriesOf } from './series.ts';
import type { Series } from './series.ts';

/** A point that slips by one place makes ten of one; meanwhile the true number may have changed by a quarter. */
const JUMP = 8;
/** Shares are alike over any time, but less so: the latest year’s beside this quarter’s. */
const JUMP_OF_SHARES = 7;
/** Smaller numbers jump by themselves: from 1 child to 10 there is nothing to look at, or from 1% to 9%. */
const LEAST_COUNT = 20;
const LEAST_OTHER = 10;

/** Figures about ten times the like one before them, or a tenth of it, whose notes do not say that it is so. */
export const jumps: Check = (context) => seriesOf(context).flatMap(jumpsIn);

function jumpsIn(figures: Series): Problem[] {
  return heldAgainstSound(figures, (figure, sound, index) => {
    const before = likeBefore(figure, sound);
    const slips = before !== undefined && isJump(before, figure) && !isExplainedBy(figure, before);
    if (!slips) return undefined;
    const next = figures
      .slice(index + 1, index + BACK)
      .find(({ period }) => isLikeForLike(period, figure.period));
    const isFirstWrong =
      sound.length === 1 && next !== undefined && !isJump(figure, next) && isJump(before, next);
    if (!isFirstWrong) return problem(figure, before);
    sound.splice(0, 1, figure);
    return problem(before, figure);
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
  const message = `${besideOther(figure, other)}: ${times}.`;
  const mend = `Look for a point in the wrong place, or a digit too many or too few. ${explainInNote(other)}`;
  return { id: 'arithmetic-jump', ...placeInFigure(figure), message, mend };
}
