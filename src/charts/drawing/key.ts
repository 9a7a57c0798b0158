import type { Markish } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import { INK, PAPER } from './palette.ts';
import { LINE_HEIGHT, WIDTH } from './size.ts';
import { textMarks } from './text-marks.ts';
import { textWidth } from './text-size.ts';
import { UNSCALED_X, UNSCALED_Y } from './unscaled.ts';

/** How a mark is told from the others: by shape first, then by colour. */
export type MarkStyle = { symbol: 'circle' | 'diamond' | 'square' | 'triangle'; colour: string };

/** A mark, or the dashes of a line, and what it stands for. */
export type KeyItem = { style: MarkStyle | 'dashes'; words: string };

/** A key laid out in rows from the top of the drawing. */
export type Key = { items: (KeyItem & { x: number; y: number })[]; height: number };

const ROW = LINE_HEIGHT + 3;
/** How a target's line is drawn, in the plot and in the key. */
export const DASHES = { stroke: INK, strokeWidth: 2.5, strokeDasharray: '7 4' };

const MARK_ROOM = 18;
const GAP = 14;

/** The key's items from left to right, in as many rows as they need. */
export function layOutKey(items: readonly KeyItem[]): Key {
  let [x, row] = [0, 0];
  const placed = items.map((item) => {
    const width = MARK_ROOM + textWidth(item.words);
    if (x > 0 && x + width > WIDTH) [x, row] = [0, row + 1];
    const at = { ...item, x: x + MARK_ROOM / 2 - 1, y: (row + 0.5) * ROW };
    x += width + GAP;
    return at;
  });
  return { items: placed, height: items.length === 0 ? 0 : (row + 1) * ROW + 4 };
}

/** The key's marks and words. */
export function keyMarks({ items }: Key): Markish[] {
  const words = items.map(({ x, y, words: line }) => ({
    text: { lines: [line] },
    spot: { x: x + MARK_ROOM / 2 + 1, y, anchor: 'start' as const },
  }));
  const marks = items.flatMap(({ x, y, style }) => (style === 'dashes' ? [] : [{ x, y, style }]));
  const dashes = items.filter(({ style }) => style === 'dashes');
  return [...symbolMarks(marks), dashMark(dashes), ...textMarks(words)];
}

function dashMark(items: readonly { x: number; y: number }[]): Markish {
  const x = {
    x1: ({ x }: { x: number }) => x - MARK_ROOM / 2,
    x2: ({ x }: { x: number }) => x + MARK_ROOM / 2 - 3,
  };
  return Plot.ruleY(items, {
    x1: { value: x.x1, scale: null },
    x2: { value: x.x2, scale: null },
    y: UNSCALED_Y,
    ...DASHES,
  });
}

/** Marks at positions in chart units, one Plot mark for each style. */
export function symbolMarks(
  placed: readonly { x: number; y: number; style: MarkStyle }[],
  r = 6.5,
): Markish[] {
  const styles = Map.groupBy(placed, ({ style }) => style);
  return [...styles].map(([{ symbol, colour }, group]) =>
    Plot.dot(group, { x: UNSCALED_X, y: UNSCALED_Y, r, symbol, fill: colour, stroke: PAPER }),
  );
}
