import type { Status } from '../../domain/status.ts';
import type { Comparison } from '../../domain/target.ts';
import type { Unit } from '../../domain/unit.ts';

/** How one figure stands against its target. */
export type TargetRow = {
  label: string;
  value: number;
  printed: string;
  target: number;
  /** The target with its comparison: "at least 60%". */
  targetPrinted: string;
  comparison: Comparison;
  /** The furthest values still within tolerance, the target itself included. */
  tolerance?: { low: number; high: number } | undefined;
  status: Extract<Status, 'met' | 'within tolerance' | 'missed'>;
  unit: Unit;
};

export type TargetData = {
  /** Unique in the page. */
  id: string;
  /** All of one unit, since they share an axis. */
  rows: readonly TargetRow[];
};
