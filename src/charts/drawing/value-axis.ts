import type { Unit } from '../../domain/unit.ts';
import { UNITS } from '../../domain/unit.ts';
import { clean, grouped } from '../../domain/decimal.ts';

/** Where a value axis begins and ends, and the round values marked on it. */
export type ValueAxis = { low: number; high: number; ticks: number[] };

const MOST_INTERVALS = 5;

/**
 * An axis that holds every value and always zero: a cut axis makes small differences look large. It ends on round values
 * and has at most seven gridlines.
 * @param whole counts things, so that no tick falls between two whole numbers
 */
export function valueAxis(values: readonly number[], { whole = false } = {}): ValueAxis {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least || 1) / MOST_INTERVALS, whole);
  const first = Math.floor(clean(least / step));
  const last = Math.max(Math.ceil(clean(most / step)), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
  return { low: clean(first * step), high: clean(last * step), ticks };
}

/** A tick as it is written: the sign of per cent stays with it, other units are named once above the axis. */
export function tickLabel(value: number, unit: Unit): string {
  return unit === 'percent' ? UNITS.percent.print(grouped(value)) : grouped(value);
}

/** What the axis must be told once, because its ticks do not say it. */
export function axisCaption(unit: Unit): string | undefined {
  return unit === 'percent' || unit === 'count' ? undefined : UNITS[unit].name;
}

/** A figure beside an axis: without the unit, where the axis names it. */
export function labelBesideAxis(printed: string, unit: Unit): string {
  const ending = UNITS[unit].print('0').slice(1);
  const isNamed = axisCaption(unit) !== undefined && ending !== '' && printed.endsWith(ending);
  return isNamed ? printed.slice(0, -ending.length) : printed;
}

/** The least of 1, 2, 5, 10, 20, 50 … that is no smaller than asked. */
function roundStep(atLeast: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const multiple = [1, 2, 5].find((candidate) => clean(candidate * power) >= clean(atLeast)) ?? 10;
  const step = clean(multiple * power);
  return whole ? Math.max(1, step) : step;
}
