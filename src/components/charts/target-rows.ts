import type { TargetRow } from '../../charts/target-chart.ts';
import type { Unit } from '../../domain/unit.ts';
import { comparisonInWords, toleratedRange } from '../../domain/target.ts';
import { levelInUnit } from '../../domain/unit.ts';
import { figureAlone } from '../../library/figure-text.ts';
import type { Library, Update } from '../../library/library.ts';
import { changesOf } from './changes-of.ts';
import { rowsOf } from '../../library/series.ts';
import type { UpdateRow } from '../../library/series.ts';
import { targetInForce } from '../../library/targets.ts';

/** What a chart shows: the rows of one unit, and which targets those are where there are others beside them. */
export type TargetGroup = {
  unit: Unit;
  rows: TargetRow[];
  which?: string | undefined;
  /** What figures in it were before they were changed. */
  changed: string[];
};

const WHICH: Partial<Record<Unit, string>> = { percent: 'percentage', count: 'number', 'per-10000': 'rate' };

/**
 * An update's figures that are held against a target, grouped by unit since a chart has one axis. A figure alone in its
 * unit needs no chart: the table says it.
 */
export function targetGroupsOf(update: Update, library: Library): TargetGroup[] {
  const all = rowsOf(update, library).flatMap(targetRowOf);
  return [...Map.groupBy(all, ({ unit }) => unit)]
    .filter(([, rows]) => rows.length > 1)
    .map(([unit, rows]) => ({
      unit,
      rows,
      which: rows.length < all.length ? WHICH[unit] : undefined,
      changed: rows.flatMap(({ changed }) => changed),
    }));
}

function targetRowOf({ indicator, main }: UpdateRow): (TargetRow & { changed: string[] })[] {
  const inForce = targetInForce(indicator, main.period);
  const status = main.status?.status;
  const { value } = main.figure;
  if (inForce === undefined || value === null) return [];
  if (status !== 'met' && status !== 'within tolerance' && status !== 'missed') return [];
  const { target, tolerance } = inForce;
  return [
    {
      label: indicator.short ?? indicator.title,
      value,
      printed: figureAlone(main.figure, indicator),
      target: target.value,
      targetPrinted: `${comparisonInWords(target.comparison)} ${levelInUnit(target.value, indicator.unit, target.decimals)}`,
      comparison: target.comparison,
      tolerance: tolerance && toleratedRange(target, tolerance),
      status,
      unit: indicator.unit,
      changed: changesOf(main, indicator.short ?? indicator.title),
    },
  ];
}
