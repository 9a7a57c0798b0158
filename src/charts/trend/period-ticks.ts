import { LINE_HEIGHT, WIDTH } from '../drawing/size.ts';
import { textWidth, wrap } from '../drawing/text-size.ts';
import type { TrendPoint } from './trend-data.ts';

/** A period named under the axis: where its point is, where the words are centred, and the words. */
export type PeriodTick = { at: number; x: number; lines: string[] };

const MOST_TICKS = 8;
const MOST_LINES = 3;
const GAP = 10;

/**
 * Names as many periods under the axis as fit without touching, spread evenly from first to last, with the last
 * always among them. Long names are broken into lines.
 * @param xOf where a point stands, in chart units
 */
export function periodTicks(points: readonly TrendPoint[], xOf: (point: TrendPoint) => number): PeriodTick[] {
  for (let count = Math.min(points.length, MOST_TICKS); count > 1; count--) {
    const ticks = ticksFor(spread(points, count), xOf);
    if (ticks.every(({ lines }) => lines.length <= MOST_LINES) && !ticks.some(touchesNext)) return ticks;
  }
  return ticksFor(points.slice(-1), xOf);
}

/** The height that the names take up. */
export function ticksHeight(ticks: readonly PeriodTick[]): number {
  return Math.max(0, ...ticks.map(({ lines }) => lines.length)) * LINE_HEIGHT;
}

function ticksFor(points: readonly TrendPoint[], xOf: (point: TrendPoint) => number): PeriodTick[] {
  const positions = points.map(xOf);
  return points.map((point, index) => {
    const at = positions[index] ?? 0;
    const lines = wrap(point.tick ?? point.label, roomAt(positions, index));
    const half = widest(lines) / 2;
    return { at, x: Math.min(Math.max(at, half), WIDTH - half), lines };
  });
}

/** The distance to the nearer neighbour, which is what a centred name may take. */
function roomAt(positions: readonly number[], index: number): number {
  const at = positions[index] ?? 0;
  const neighbours = [positions[index - 1], positions[index + 1]].filter(
    (position) => position !== undefined,
  );
  return Math.min(WIDTH, ...neighbours.map((position) => Math.abs(position - at))) - GAP;
}

function touchesNext(tick: PeriodTick, index: number, ticks: readonly PeriodTick[]): boolean {
  const next = ticks[index + 1];
  if (next === undefined) return false;
  return next.x - tick.x < (widest(tick.lines) + widest(next.lines)) / 2 + GAP / 2;
}

function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line)));
}

function spread<Item>(items: readonly Item[], count: number): Item[] {
  const indices = Array.from({ length: count }, (_, index) =>
    Math.round((index * (items.length - 1)) / (count - 1)),
  );
  return indices.flatMap((index) => items.slice(index, index + 1));
}
