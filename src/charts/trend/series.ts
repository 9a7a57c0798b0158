import type { Break } from '../../domain/direction.ts';
import { breakBetween } from '../../domain/direction.ts';
import type { Basis, Period } from '../../domain/period.ts';
import { isLikeForLike } from '../../domain/like-periods.ts';
import { daysIn } from './days.ts';
import type { KnownPoint, TrendBreak, TrendPoint } from './trend-data.ts';
import { isKnown } from './trend-data.ts';

/** Two figures further apart than this many steps have a missing one between them. */
const MISSED_STEP = 1.5;

const MONTH = 30.44;

/** The points in order of time. */
export function inOrder(points: readonly TrendPoint[]): TrendPoint[] {
  return points.toSorted((a, b) => a.end.localeCompare(b.end) || a.start.localeCompare(b.start));
}

/** A point's period as the domain has it. */
export function periodOf(point: TrendPoint): Period {
  const { start, end, label } = point;
  return { id: label, basis: point.basis ?? basisByLength(point), start, end };
}

/** Whether two figures may be set against each other: like with like, and counted in the same way. */
export function areComparable(
  earlier: TrendPoint,
  later: TrendPoint,
  breaks: readonly TrendBreak[],
): boolean {
  const [then, now] = [periodOf(earlier), periodOf(later)];
  return isLikeForLike(then, now) && breakBetween(then, now, breaks.map(asBreak)) === undefined;
}

/**
 * The stretches that a line may join: comparable figures with none missing between them. Points must be in order.
 * A figure that joins no other is a stretch of one.
 */
export function stretches(points: readonly TrendPoint[], breaks: readonly TrendBreak[]): KnownPoint[][] {
  const runs: KnownPoint[][] = [];
  const steps = stepsByBasis(points.filter(isKnown));
  let previous: TrendPoint | undefined;
  for (const point of points) {
    const run = runs.at(-1);
    const joins = previous !== undefined && isKnown(previous) && follows(previous, point, breaks, steps);
    previous = point;
    if (!isKnown(point)) continue;
    if (joins && run) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function asBreak({ at, label }: TrendBreak): Break {
  return { at, reason: label };
}

function follows(
  earlier: TrendPoint,
  later: TrendPoint,
  breaks: readonly TrendBreak[],
  steps: ReadonlyMap<Basis, number>,
): boolean {
  const step = steps.get(periodOf(later).basis) ?? Infinity;
  return areComparable(earlier, later, breaks) && stepBetween(earlier, later) <= step * MISSED_STEP;
}

/** How often each basis is counted, in days: by its own length, or else by the shortest step found. */
function stepsByBasis(points: readonly KnownPoint[]): Map<Basis, number> {
  const steps = new Map<Basis, number>();
  for (const [index, later] of points.entries()) {
    const earlier = points[index - 1];
    const { basis } = periodOf(later);
    if (earlier === undefined || periodOf(earlier).basis !== basis) continue;
    const step = periodicStep(basis) ?? stepBetween(earlier, later);
    steps.set(basis, Math.min(step, steps.get(basis) ?? Infinity));
  }
  return steps;
}

function stepBetween(earlier: TrendPoint, later: TrendPoint): number {
  return daysIn({ start: earlier.end, end: later.end }) - 1;
}

function periodicStep(basis: Basis): number | undefined {
  if (basis === 'quarter') return 3 * MONTH;
  return basis === 'year' || basis === 'academic-year' || basis === 'calendar-year' ? 12 * MONTH : undefined;
}

function basisByLength(point: TrendPoint): Basis {
  const months = Math.round(daysIn(point) / MONTH);
  if (point.start === point.end) return 'snapshot';
  if (months === 3) return 'quarter';
  return months === 12 ? 'year' : 'span';
}
