import type { Period } from '../domain/period.ts';
import { resolvePeriod } from '../domain/period.ts';
import type { TargetInForce } from '../domain/status.ts';
import { parseTarget, parseTolerance } from '../domain/target.ts';
import type { TargetData } from '../schemas/indicator.ts';
import type { Indicator } from './library.ts';

/** A target as its file states it, read, with the days it is for. */
export type IndicatorTarget = TargetInForce & { data: TargetData };

const read = new WeakMap<Indicator, IndicatorTarget[]>();

/** All targets of an indicator, in the order of its file. */
export function targetsOf(indicator: Indicator): IndicatorTarget[] {
  let targets = read.get(indicator);
  if (targets === undefined) {
    targets = indicator.targets.map((data) => ({
      data,
      target: parseTarget(data.text, indicator.polarity),
      ...(data.tolerance && { tolerance: parseTolerance(data.tolerance) }),
      from: resolvePeriod(data.from, 'year').start,
      to: resolvePeriod(data.to, 'year').end,
    }));
    read.set(indicator, targets);
  }
  return targets;
}

/**
 * The target that a figure of a period is held against: the last written that covers the period's end, else the next to
 * begin, else the last that ended. Of those two the status says that the target is not for this figure's time. A target
 * for a year means the school year for figures of school years.
 */
export function targetInForce(indicator: Indicator, period: Period): IndicatorTarget | undefined {
  const targets = targetsOf(indicator).map((target) => forBasis(target, period));
  return (
    targets.findLast(({ from, to }) => from <= period.end && period.end <= to) ??
    targets.filter(({ from }) => period.end < from).toSorted((a, b) => a.from.localeCompare(b.from))[0] ??
    targets.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1)
  );
}

function forBasis(target: IndicatorTarget, period: Period): IndicatorTarget {
  if (period.basis !== 'academic-year') return target;
  return {
    ...target,
    from: resolvePeriod(target.data.from, 'academic-year').start,
    to: resolvePeriod(target.data.to, 'academic-year').end,
  };
}
