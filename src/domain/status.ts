import { dateInWords } from './calendar-date.ts';
import type { Marker } from './markers.ts';
import { replacingMarker } from './markers.ts';
import type { Period } from './period.ts';
import { periodInWords } from './period-words.ts';
import type { Target, Tolerance } from './target.ts';
import { comparisonInWords, meetsTarget, toleratedRange } from './target.ts';
import type { Unit } from './unit.ts';
import { levelInUnit } from './unit.ts';

export const STATUSES = [
  'met',
  'within tolerance',
  'missed',
  'no target',
  'awaited',
  'reported in another quarter',
  'not comparable',
] as const;

export type Status = (typeof STATUSES)[number];

/** A status and the steps that led to it, each a sentence a resident can follow. */
export type StatusTrace = { status: Status; reasons: string[] };

/** A target with its tolerance and the time it is for. */
export type TargetInForce = {
  target: Target;
  tolerance?: Tolerance;
  /** First and last day (ISO dates) on which a figure may end to be held against this target. */
  from: string;
  to: string;
};

export type StatusQuestion = {
  value: number | null;
  markers: readonly Marker[];
  period: Period;
  unit: Unit;
  /** The figure as printed, where it differs from its value in its unit. */
  printed?: string | undefined;
  target?: TargetInForce | undefined;
};

/**
 * How a figure stands against its target, with the reasoning. A figure from before the target's first day is not held
 * against it; after its last day there is no target. A tolerance is inclusive: a figure that lies exactly on
 * its edge is within it.
 */
export function statusOf({ value, markers, period, unit, printed, target }: StatusQuestion): StatusTrace {
  const missing = replacingMarker(markers);
  if (missing === 'z') {
    return {
      status: 'reported in another quarter',
      reasons: ['The figure belongs to the report of another quarter.'],
    };
  }
  if (target === undefined) {
    return { status: 'no target', reasons: ['No target was set for this indicator in this period.'] };
  }
  if (period.end > target.to) return afterTheTarget(target);
  if (value === null) {
    return missing === 'x'
      ? { status: 'awaited', reasons: ['The update gives no figure.'] }
      : { status: 'not comparable', reasons: ['The figure is not published as a number.'] };
  }
  if (period.end < target.from) return beforeTheTarget(period, target);
  return againstTarget(value, printed ?? levelInUnit(value, unit), unit, target);
}

function beforeTheTarget(period: Period, { from }: TargetInForce): StatusTrace {
  return {
    status: 'not comparable',
    reasons: [`The figure is for ${periodInWords(period)}, before the target begins (${dateInWords(from)}).`],
  };
}

function afterTheTarget({ to }: TargetInForce): StatusTrace {
  return { status: 'no target', reasons: [`The last target on record ended on ${dateInWords(to)}.`] };
}

function againstTarget(
  value: number,
  printed: string,
  unit: Unit,
  { target, tolerance }: TargetInForce,
): StatusTrace {
  const goal = `${comparisonInWords(target.comparison)} ${levelInUnit(target.value, unit, target.decimals)}`;
  if (meetsTarget(value, target)) {
    return { status: 'met', reasons: [`The target is ${goal}; ${printed} meets it.`] };
  }
  const short = `The target is ${goal}; ${printed} does not meet it.`;
  if (tolerance === undefined) return { status: 'missed', reasons: [short] };

  const { low, high } = toleratedRange(target, tolerance);
  const { amount, kind } = tolerance;
  const width =
    kind === 'points' ? levelInUnit(amount, 'percentage-points') : `${amount} per cent of the target`;
  // A figure that lies exactly on a strict target misses it too, to the side the target keeps clear of.
  const isTooHigh = value > target.value || target.comparison === 'below';
  const edge = levelInUnit(isTooHigh ? high : low, unit);
  if (value >= low && value <= high) {
    return {
      status: 'within tolerance',
      reasons: [
        short,
        `A tolerance of ${width} was agreed, which reaches to ${edge}; ${printed} is within it.`,
      ],
    };
  }
  return {
    status: 'missed',
    reasons: [short, `A tolerance of ${width} was agreed, which reaches only to ${edge}.`],
  };
}
