/** A rectangle in chart units; y grows downwards. */
export type Box = { left: number; right: number; top: number; bottom: number };

export type Anchor = 'start' | 'middle' | 'end';

/** The box around a middle point. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The box of a text whose anchor stands at x and whose middle is at y. */
export function textBox(
  { x, y, anchor }: { x: number; y: number; anchor: Anchor },
  width: number,
  height: number,
): Box {
  const middle = { start: x + width / 2, middle: x, end: x - width / 2 }[anchor];
  return boxAround(middle, y, width, height);
}

/** The area two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The area of a box. */
export function area({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
