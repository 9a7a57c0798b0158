import type { Markish } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import { INK, MUTED, PAPER } from './palette.ts';
import type { LabelText, Placed } from './place-labels.ts';

const LINE_GAP = 1.15;

/**
 * Labels at positions in chart units, one Plot mark for each way of setting them.
 * @param halo keeps a text readable where a line runs under it
 */
export function textMarks(labels: readonly Placed[], { halo = false } = {}): Markish[] {
  const groups = Map.groupBy(labels, ({ text, spot }) =>
    JSON.stringify([text.scale, text.bold, text.muted, spot.anchor]),
  );
  return [...groups.values()].map((group) => textMark(group, halo));
}

function textMark(group: readonly Placed[], halo: boolean): Markish {
  const [first] = group;
  const { scale, bold, muted }: LabelText = first?.text ?? { lines: [] };
  return Plot.text(group, {
    x: { value: ({ spot }: Placed) => spot.x, scale: null },
    y: { value: ({ spot }: Placed) => spot.y, scale: null },
    text: ({ text }: Placed) => text.lines.join('\n'),
    textAnchor: first?.spot.anchor ?? 'middle',
    ...(group.some(({ text }) => text.lines.length > 1) && { lineHeight: LINE_GAP }),
    ...(scale && { fontSize: `${scale}em` }),
    ...(bold && { fontWeight: 'bold' }),
    ...(muted && { fill: MUTED }),
    ...(halo && { fill: muted ? MUTED : INK, stroke: PAPER, strokeWidth: 4 }),
  });
}
