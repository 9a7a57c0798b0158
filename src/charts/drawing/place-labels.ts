import type { Anchor, Box } from './box.ts';
import { area, overlap, textBox } from './box.ts';
import { LINE_HEIGHT } from './size.ts';
import { BOLDER, textWidth } from './text-size.ts';

/** The words of a label and how they are set. */
export type LabelText = { lines: readonly string[]; scale?: number; bold?: boolean; muted?: boolean };

/** A place where a label may stand: its anchor and its middle line. */
export type Spot = { x: number; y: number; anchor: Anchor };

/** A label and its places, the best first. A label that `mayGo` is left out where every place is crowded. */
export type Wanted = { text: LabelText; spots: readonly Spot[]; mayGo?: boolean };

/** Something a label should not cover; the weight says how much it matters. */
export type Obstacle = { box: Box; weight: number };

export type Placed = { text: LabelText; spot: Spot };

/** Cost of each step down a label's list of places, in square units covered. */
const SECOND_CHOICE = 6;
const OUTSIDE = 20;
/** Of two words in one place, neither can be read. */
const OTHER_WORDS = 6;
const CROWDED = 90;

/**
 * Gives each label the place where it covers least, in order, so the most important come first. There are few labels
 * and few places, so the first good answer is good enough, and the same data always gives the same drawing.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  obstacles: readonly Obstacle[],
  bounds: Box,
): Placed[] {
  const taken = [...obstacles];
  const placed: Placed[] = [];
  for (const { text, spots, mayGo } of wanted) {
    const size = labelSize(text);
    let best: Weighed | undefined;
    for (const [index, spot] of spots.entries()) {
      best = weigh(size, spot, index, taken, bounds, best?.cost) ?? best;
    }
    if (best === undefined || (mayGo && best.cost > CROWDED)) continue;
    placed.push({ text, spot: best.spot });
    taken.push({ box: best.box, weight: OTHER_WORDS });
  }
  return placed;
}

/** The width and height a label takes up. */
export function labelSize({ lines, scale = 1, bold = false }: LabelText): Size {
  const widest = Math.max(...lines.map((line) => textWidth(line, scale)));
  return { width: widest * (bold ? BOLDER : 1), height: lines.length * LINE_HEIGHT * scale };
}

/** Places around a mark of some radius: over, under, beside, then the corners. */
export function spotsAround({ x, y, r }: { x: number; y: number; r: number }, text: LabelText): Spot[] {
  const { height } = labelSize(text);
  const gap = r + 3;
  const [over, under] = [y - gap - height / 2, y + gap + height / 2];
  const [left, right] = [x - gap - 2, x + gap + 2];
  return [
    { x, y: over, anchor: 'middle' },
    { x, y: under, anchor: 'middle' },
    { x: right, y, anchor: 'start' },
    { x: left, y, anchor: 'end' },
    ...[over + gap / 2, under - gap / 2].flatMap((corner): Spot[] => [
      { x: right - 4, y: corner, anchor: 'start' },
      { x: left + 4, y: corner, anchor: 'end' },
    ]),
  ];
}

type Size = { width: number; height: number };

type Weighed = { spot: Spot; box: Box; cost: number };

/** What a place costs; undefined as soon as it costs no less than the best so far. */
function weigh(
  { width, height }: Size,
  spot: Spot,
  index: number,
  taken: readonly Obstacle[],
  bounds: Box,
  best = Infinity,
): Weighed | undefined {
  const box = textBox(spot, width, height);
  let cost = (area(box) - overlap(box, bounds)) * OUTSIDE + index * SECOND_CHOICE;
  for (const { box: other, weight } of taken) {
    if (cost >= best) return undefined;
    cost += overlap(box, other) * weight;
  }
  return cost < best ? { spot, box, cost } : undefined;
}
