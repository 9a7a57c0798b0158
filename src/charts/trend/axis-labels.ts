import type { Unit } from '../../domain/unit.ts';
import type { Placed } from '../drawing/place-labels.ts';
import { LINE_HEIGHT } from '../drawing/size.ts';
import { tickLabel } from '../drawing/value-axis.ts';
import type { TrendLayout } from './layout.ts';

/** The words around the plot: the unit, the value axis, the periods, and what each break is. */
export function axisLabels(layout: TrendLayout, unit: Unit): Placed[] {
  return [
    ...captionLabel(layout),
    ...valueLabels(layout, unit),
    ...periodLabels(layout),
    ...breakLabels(layout),
  ];
}

function captionLabel({ caption, captionTop }: TrendLayout): Placed[] {
  if (caption === undefined) return [];
  const spot = { x: 0, y: captionTop + LINE_HEIGHT / 2, anchor: 'start' as const };
  return [{ text: { lines: [caption], muted: true }, spot }];
}

function valueLabels({ values, frame, yOf }: TrendLayout, unit: Unit): Placed[] {
  return values.ticks.map((tick) => ({
    text: { lines: [tickLabel(tick, unit)], muted: true },
    spot: { x: frame.left - 8, y: yOf(tick), anchor: 'end' },
  }));
}

function periodLabels({ ticks, frame }: TrendLayout): Placed[] {
  return ticks.map(({ x, lines }) => ({
    text: { lines },
    spot: { x, y: frame.bottom + 12 + (lines.length * LINE_HEIGHT) / 2, anchor: 'middle' },
  }));
}

function breakLabels({ signs, signsTop }: TrendLayout): Placed[] {
  return signs.map(({ textX, lines, row }) => ({
    text: { lines, muted: true },
    spot: { x: textX, y: signsTop + (row + lines.length / 2) * LINE_HEIGHT, anchor: 'middle' },
  }));
}
