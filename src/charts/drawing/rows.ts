import type { Placed } from './place-labels.ts';
import { LINE_HEIGHT, WIDTH } from './size.ts';
import { BOLDER, wrap } from './text-size.ts';

/** A line of words over a row's lane. */
export type RowText = { words: string; bold?: boolean };

/** A row: its words, full width, and under them the lane where its mark is drawn, in chart units. */
export type LaidRow<Row> = {
  row: Row;
  labels: Placed[];
  lane: { top: number; middle: number; bottom: number };
};

/** Rows from the top down, and where the last one ends. */
export type LaidRows<Row> = { rows: LaidRow<Row>[]; bottom: number };

/** Where rows begin, the room between a row's words and its lane, the lane's height, and the room between rows. */
export type RowRoom = { top: number; lead: number; lane: number; gap: number };

/**
 * Stacks rows with their words above their lanes rather than beside them, so that on a phone neither squeezes the other.
 * @param texts what stands over each row's lane; each begins a line of its own and is broken into more where it is long
 * @throws RangeError when there is no row
 */
export function layOutRows<Row>(
  rows: readonly Row[],
  texts: (row: Row) => readonly RowText[],
  { top, lead, lane, gap }: RowRoom,
): LaidRows<Row> {
  if (rows.length === 0) throw new RangeError('A chart of rows needs at least one.');
  let y = top;
  const laid = rows.map((row) => {
    const labels = texts(row).flatMap(({ words, bold = false }) =>
      wrap(words, WIDTH / (bold ? BOLDER : 1)).map((line): Placed => {
        y += LINE_HEIGHT;
        return { text: { lines: [line], bold }, spot: { x: 0, y: y - LINE_HEIGHT / 2, anchor: 'start' } };
      }),
    );
    const laneTop = y + lead;
    y = laneTop + lane + gap;
    return { row, labels, lane: { top: laneTop, middle: laneTop + lane / 2, bottom: laneTop + lane } };
  });
  return { rows: laid, bottom: y - gap };
}
